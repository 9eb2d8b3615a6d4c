import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/**
 * Why a text is no unified social credit code. Detail: `length` and `expected`; or `character`
 * and `position` (from 1); or `expected` and `found` check characters.
 */
export type CreditCodeProblem =
  | 'credit-code.length'
  | 'credit-code.bad-character'
  | 'credit-code.check-digit'

/** Characters in a unified social credit code (GB 32100-2015). */
export const CREDIT_CODE_LENGTH = 18

// Digits and letters without I, O, S, V and Z; the place of each is its value (0 to 30).
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
// Powers of 3 modulo 31.
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015) and gives it in upper case,
 * half-width, without blanks. Names the wrong character, the length, or the right check character.
 */
export function checkCreditCode(text: string): Result<string, CreditCodeProblem> {
  const value = toHalfWidth(text)
    .replace(/[\s\-–—]/g, '')
    .toUpperCase()
  const characters = [...value]
  const wrong = characters.findIndex((character) => !CHARACTERS.includes(character))
  if (wrong >= 0) {
    const character = characters[wrong] ?? ''
    return fail('credit-code.bad-character', { character, position: wrong + 1 })
  }
  if (value.length !== CREDIT_CODE_LENGTH) {
    return fail('credit-code.length', { length: value.length, expected: CREDIT_CODE_LENGTH })
  }
  const expected = creditCodeCheckCharacter(value)
  const found = value.charAt(CREDIT_CODE_LENGTH - 1)
  return found === expected ? ok(value) : fail('credit-code.check-digit', { expected, found })
}

/**
 * The 18th character that the first 17 ask for (GB 32100-2015: weighted sum modulo 31).
 * Throws a RangeError if there are fewer, or one the standard does not use.
 */
export function creditCodeCheckCharacter(code: string): string {
  const total = WEIGHTS.reduce<number>((running, weight, index) => {
    const character = code.charAt(index)
    const worth = character === '' ? -1 : CHARACTERS.indexOf(character)
    if (worth < 0) throw new RangeError(`Not the 17 characters of a credit code: ${code}`)
    return running + weight * worth
  }, 0)
  return CHARACTERS.charAt((31 - (total % 31)) % 31)
}
