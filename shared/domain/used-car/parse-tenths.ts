import { parseDecimal } from '#shared/kernel/decimal-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** The most a single fault can take: a whole section. */
const MOST_TENTHS = 200

/** Reads typed points, `1.5`, as tenths of a point, from 0 to 20. */
export function parseTenths(text: string): Result<number, 'points.range'> {
  const read = parseDecimal(text, 1)
  return read.ok && read.value >= 0 && read.value <= MOST_TENTHS
    ? ok(read.value)
    : fail('points.range', { most: MOST_TENTHS / 10 })
}
