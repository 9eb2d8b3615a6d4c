import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/**
 * Why a text is no VIN. Detail: `length` and `expected`; or `character` and `position` (from 1);
 * or `expected` and `found` check digits.
 */
export type VinProblem = 'vin.length' | 'vin.bad-character' | 'vin.check-digit'

/** The check digit does not agree, but outside China, Korea and North America it need not. */
export type VinWarning = 'vin.check-digit-disagrees'

/** A VIN as understood: upper case, half-width, without blanks. */
export interface VinReading {
  readonly value: string
  readonly warnings: readonly VinWarning[]
}

/** Characters in a VIN (GB 16735, ISO 3779). */
export const VIN_LENGTH = 17

const CHECK_INDEX = 8
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const
// I, O and Q are never used; the place of each letter here gives its value below.
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'
const LETTER_VALUES = '12345678123457923456789'

/** A VIN as a search key: half-width, upper case, without blanks and dashes. Any text. */
export function vinKey(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s\-–—]/g, '')
    .toUpperCase()
}

/**
 * Checks a VIN by GB 16735: 17 characters without I, O and Q, the ninth the check digit of the
 * others. A wrong check digit is an error on cars made in China (first letter L) and a warning on
 * imports, whose makers may use the ninth place otherwise.
 */
export function checkVin(text: string): Result<VinReading, VinProblem> {
  const value = vinKey(text)
  const characters = [...value]
  const wrong = characters.findIndex((character) => worthOf(character) === undefined)
  if (wrong >= 0) {
    return fail('vin.bad-character', { character: characters[wrong] ?? '', position: wrong + 1 })
  }
  if (value.length !== VIN_LENGTH) {
    return fail('vin.length', { length: value.length, expected: VIN_LENGTH })
  }
  const expected = vinCheckDigit(value)
  const found = value.charAt(CHECK_INDEX)
  if (found === expected) return ok({ value, warnings: [] })
  if (value.startsWith('L')) return fail('vin.check-digit', { expected, found })
  return ok({ value, warnings: ['vin.check-digit-disagrees'] })
}

/**
 * The check digit, `0`–`9` or `X` for ten, that the other places of a 17-character VIN ask for
 * (GB 16735: weighted sum modulo 11). Throws a RangeError on any other length or character.
 */
export function vinCheckDigit(vin: string): string {
  if (vin.length !== VIN_LENGTH) throw new RangeError(`A VIN has 17 characters: ${vin}`)
  const total = WEIGHTS.reduce<number>((running, weight, index) => {
    const worth = worthOf(vin.charAt(index))
    if (worth === undefined) throw new RangeError(`Not a VIN character in ${vin}`)
    return running + weight * worth
  }, 0)
  return '0123456789X'.charAt(total % 11)
}

/** The last places of a VIN, six unless told otherwise: what the desk reads out and searches by. */
export function vinTail(vin: string, places = 6): string {
  return vinKey(vin).slice(-places)
}

/** What a character counts: digits themselves, letters by the standard's table; else undefined. */
function worthOf(character: string): number | undefined {
  if (/^\d$/.test(character)) return Number(character)
  const index = character.length === 1 ? LETTERS.indexOf(character) : -1
  return index < 0 ? undefined : Number(LETTER_VALUES.charAt(index))
}
