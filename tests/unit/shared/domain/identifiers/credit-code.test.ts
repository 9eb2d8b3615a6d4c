import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkCreditCode,
  creditCodeCheckCharacter,
} from '#shared/domain/identifiers/credit-code.ts'
import { unwrap } from '#shared/kernel/result.ts'

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codes = fc
  .stringMatching(/^[0-9A-HJ-NPQRTUWXY]{17}$/)
  .map((body) => body + creditCodeCheckCharacter(body))

describe('a unified social credit code', () => {
  test.each([['91350100M000100Y43'], ['91110108MA01ABCD1E'], ['91440300MA5DN3RU35']])(
    '%s is right',
    (code) => {
      expect(checkCreditCode(code)).toEqual({ ok: true, value: code })
    },
  )

  test('may be typed in any case, width and grouping', () => {
    expect(unwrap(checkCreditCode(' 91350100 m000100y４３ '))).toBe('91350100M000100Y43')
  })

  test.each([
    ['91350100M000100Y4Z', { character: 'Z', position: 18 }],
    ['9135010OM000100Y43', { character: 'O', position: 8 }],
    ['9I350100M000100Y43', { character: 'I', position: 2 }],
    ['91350100S000100Y43', { character: 'S', position: 9 }],
    ['91350100V000100Y43', { character: 'V', position: 9 }],
  ])('%s has a character the standard does not use', (text, detail) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, code: 'credit-code.bad-character', detail })
  })

  test.each([
    ['', 0],
    ['91350100M000100Y4', 17],
    ['91350100M000100Y433', 19],
  ])('%j has the wrong length', (text, length) => {
    expect(checkCreditCode(text)).toEqual({
      ok: false,
      code: 'credit-code.length',
      detail: { length, expected: 18 },
    })
  })

  test('names the right check character', () => {
    expect(checkCreditCode('91350100M000100Y44')).toEqual({
      ok: false,
      code: 'credit-code.check-digit',
      detail: { expected: '3', found: '4' },
    })
    expect(() => creditCodeCheckCharacter('9135')).toThrow(RangeError)
    expect(() => creditCodeCheckCharacter('9135010OM000100Y4')).toThrow(RangeError)
  })

  test('with any one character mistaken is refused', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), fc.constantFrom(...CHARACTERS), (code, index, character) => {
        expect(unwrap(checkCreditCode(code))).toBe(code)
        fc.pre(code.charAt(index) !== character)
        const mistaken = code.slice(0, index) + character + code.slice(index + 1)
        expect(checkCreditCode(mistaken)).toMatchObject({ code: 'credit-code.check-digit' })
      }),
      { numRuns: 500 },
    )
  })
})
