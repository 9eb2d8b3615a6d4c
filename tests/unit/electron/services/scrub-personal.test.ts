import { describe, expect, it } from 'vitest'
import { scrubPersonal } from '#electron/services/scrub-personal.ts'

const scrub = (line: string) => scrubPersonal(line, '/home/zhang')

describe('the log', () => {
  it.each([
    ['phone 13800138000 refused', 'phone [number] refused'],
    ['手机 138 0013 8000', '手机 [number]'],
    ['plate 京N·88822 twice', 'plate [plate] twice'],
    ['车牌沪AD12345', '车牌[plate]'],
    ['VIN LSVAA4187C2184841 wrong', 'VIN [vin] wrong'],
    ['mail zhang.san@example.cn', 'mail [email]'],
    ['ENOENT /home/zhang/a.pdf', 'ENOENT ~/a.pdf'],
  ])('%j is written as %j', (line, written) => {
    expect(scrub(line)).toBe(written)
  })

  it('keeps what helps: times, codes and counts', () => {
    const line = 'counter window gone: crashed, exit code 139 after 4321 ms'
    expect(scrub(line)).toBe(line)
  })
})
