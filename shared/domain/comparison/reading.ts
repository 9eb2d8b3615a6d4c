import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A measured value in thousandths of its unit, so that differences are exact: 2.1 mm is 2100. */
export type Reading = number & { readonly __brand: 'Reading' }

/** Thousandths of a unit as a reading; throws on anything but a safe integer. */
export const reading = (thousandths: number): Reading => {
  if (!Number.isSafeInteger(thousandths)) throw new RangeError(`not a reading: ${thousandths}`)
  return thousandths as Reading
}

/** A decimal number such as 2.1 as a reading, to the nearest thousandth. */
export const readingOf = (value: number): Reading => reading(Math.round(value * 1000))

/** Reads "2.1", "-35", "１２．６"; at most three decimals. Errors: `reading.not-a-number`. */
export const parseReading = (text: string): Result<Reading, 'reading.not-a-number'> => {
  const plain = text.normalize('NFKC').replace('−', '-').trim()
  if (!/^-?\d{1,7}(\.\d{1,3})?$/.test(plain)) return fail('reading.not-a-number', { text })
  return ok(readingOf(Number(plain)))
}

/** "2.1": no zeros behind the last digit that says something. */
export const formatReading = (value: Reading): string => {
  const sign = value < 0 ? '−' : ''
  const whole = Math.trunc(Math.abs(value) / 1000)
  const rest = String(Math.abs(value) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return rest === '' ? `${sign}${whole}` : `${sign}${whole}.${rest}`
}
