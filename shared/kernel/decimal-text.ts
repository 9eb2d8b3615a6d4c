import { toHalfWidth } from './half-width.ts'
import { fail, ok, type Result } from './result.ts'

/** Why a typed decimal could not be taken; the callers put their own area in front. */
export type DecimalProblem = 'not-a-number' | 'too-many-decimals' | 'too-large'

/**
 * Reads a typed decimal into whole units of 10^-`places`, without passing through floats.
 * Takes full-width digits, an IME's 。 for the point, and commas only as thousands separators:
 * `1,5` is refused, because reading it as 15 would be a tenfold error.
 */
export function parseDecimal(text: string, places: number): Result<number, DecimalProblem> {
  const plain = toHalfWidth(text)
    .replace(/。/g, '.')
    .replace(/\u2212/g, '-')
    .trim()
  const match = /^([+-]?)\s*(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/.exec(plain)
  if (match === null) return fail('not-a-number')
  const [, sign = '', whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return fail('not-a-number')
  if (fraction.length > places) return fail('too-many-decimals', { most: places })
  const units = Number(whole.replace(/,/g, '') + fraction.padEnd(places, '0'))
  if (!Number.isSafeInteger(units)) return fail('too-large')
  return ok(sign === '-' && units !== 0 ? -units : units)
}

/** Whole units of 10^-`places` as plain digits, every decimal kept: (1250, 2) → `12.50`. */
export function formatDecimal(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  const point = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return units < 0 ? `-${text}` : text
}

/** Drops the decimals that say nothing: `4.200` → `4.2`, `4.000` → `4`. */
export function trimDecimals(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
