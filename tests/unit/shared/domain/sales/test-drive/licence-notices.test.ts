import { describe, expect, it } from 'vitest'
import {
  isIdentityNumber,
  listLicenceNotices,
} from '#shared/domain/sales/test-drive/licence-notices.ts'
import { day } from '#shared/kernel/day.ts'
import { A_LICENCE } from '#tests/support/domain/test-drives.ts'

const today = day('2026-11-20')
const codes = (changes: object): string[] =>
  listLicenceNotices({ ...A_LICENCE, ...changes }, today).map(({ code }) => code)

describe('notices on a licence', () => {
  it.each([
    ['in order', {}, []],
    ['on its last day', { validUntil: today }, ['ends-soon']],
    ['within ninety days of its end', { validUntil: day('2027-02-17') }, ['ends-soon']],
    ['ninety days before its end', { validUntil: day('2027-02-18') }, []],
    ['on the last day of probation', { firstIssuedOn: day('2025-11-21') }, ['probation']],
    ['the day after', { firstIssuedOn: day('2025-11-20') }, []],
    ['with a slip of the pen', { number: '440106198001011233' }, ['number']],
    ['of a foreigner', { number: 'K1234567' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(codes(changes)).toEqual(expected)
  })

  it('know an identity number that ends in X', () => {
    // The specimen of GB 11643-1999.
    expect(isIdentityNumber('11010519491231002X')).toBe(true)
    expect(isIdentityNumber('11010519491231002x')).toBe(true)
    expect(isIdentityNumber('110105194912310021')).toBe(false)
  })
})
