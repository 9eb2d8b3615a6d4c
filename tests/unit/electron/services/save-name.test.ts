import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanSaveName } from '#electron/services/save-name.ts'

describe('names of saved papers', () => {
  it.each([
    ['结算清单 RO-20261122-007 张三.pdf', '结算清单 RO-20261122-007 张三.pdf'],
    ['𠮷田.pdf', '𠮷田.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\a.pdf', 'C Windows a.pdf'],
    ['con.pdf', '_con.pdf'],
    ['COM1', '_COM1'],
    ['.pdf', 'document.pdf'],
    ['', 'document'],
    ['...', 'document'],
    [' /.pdf', 'document.pdf'],
    ['报价\u202Efdp.exe.pdf', '报价 fdp.exe.pdf'],
  ])('%j is saved as %j', (suggested, name) => {
    expect(cleanSaveName(suggested)).toBe(name)
  })

  it('are file names on every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (suggested) => {
        const name = cleanSaveName(suggested)
        expect(name).not.toMatch(/[<>:"/\\|?*]|^[. ]|[. ]$/)
        expect(name.length).toBeGreaterThan(0)
        expect(Array.from(name).length).toBeLessThanOrEqual(130)
        expect(cleanSaveName(name)).toBe(name)
      }),
    )
  })
})
