import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lpOptions, parseJobName, quoteForShell } from '#electron/services/printing/spool-unix.ts'

describe('the command that prints', () => {
  it('says how many copies and what it is, at its true size', () => {
    expect(lpOptions({ copies: 3, title: "结算清单 张三's" })).toEqual([
      '-n 3',
      "-t '结算清单 张三'\\''s'",
      '-o print-scaling=none',
    ])
  })

  it.each([
    [{ width: 2100, height: 2970 }, 'A4'],
    [{ width: 1480, height: 2100 }, 'A5'],
    [{ width: 2410, height: 1397 }, 'Custom.241x139.7mm'],
    [{ width: 800, height: 401 }, 'Custom.80x40.1mm'],
  ])('names the sheet %o as %s', (sheet, media) => {
    expect(lpOptions({ copies: 1, title: 'x', sheet })).toContain(`-o media=${media}`)
  })

  it.skipIf(process.platform === 'win32')('is never more than its words', () => {
    const word = fc.string({ maxLength: 40 }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(word, (text) => {
        const echoed = execFileSync('sh', ['-c', `printf %s ${quoteForShell(text)}`])
        expect(echoed.toString()).toBe(text)
      }),
      { numRuns: 40, examples: [["'; touch x; '"], ['$(id)'], ['`id`'], ['\\']] },
    )
  })

  it('finds the name of the job in what the queue says', () => {
    expect(parseJobName('request id is Office-12 (1 file(s))\n')).toBe('Office-12')
    expect(parseJobName('')).toBe('')
  })
})
