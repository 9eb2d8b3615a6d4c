import { addDays, type Day, day, dayOfParts, parseDay } from '#shared/kernel/day.ts'
import { parseDecimal } from '#shared/kernel/decimal-text.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { PhoneOptions } from '../identifiers/phone.ts'
import { MOST_MILEAGE_KM } from '../visit/check-mileage.ts'

/** Spreadsheets count days from here (1900 system, its false leap day included). */
const DAY_ZERO = day('1899-12-30')
/** The republic's calendar of Taiwan: year 1 is 1912. */
const ROC_OFFSET = 1911

/**
 * Reads a day as old lists have it: as `parseDay` does, with a time behind it, as a spreadsheet's
 * number (`43831`), or by Taiwan's calendar (`108/05/03`, `民國108年5月3日`).
 */
export function readDayCell(
  text: string,
  { home = 'CN' }: PhoneOptions = {},
): Result<Day, 'day.not-a-day' | 'day.no-such-day'> {
  const plain = toHalfWidth(text).replace(/[T ]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '')
  if (/^[2-7]\d{4}(?:\.\d+)?$/.test(plain)) return ok(addDays(DAY_ZERO, Math.floor(Number(plain))))
  const republic = /^(民[国國])?(\d{2,3})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain)
  if (republic === null) return parseDay(plain)
  const [, era, year = '', month, dayOfMonth] = republic
  // 98/05/03 is 2009 in Taiwan and may be 1998 elsewhere: there it is refused, not guessed.
  if (era === undefined && year.length === 2 && home !== 'TW') return fail('day.not-a-day')
  const found = dayOfParts(Number(year) + ROC_OFFSET, Number(month), Number(dayOfMonth))
  return found === undefined ? fail('day.no-such-day') : ok(found)
}

/** Reads an odometer: `58213`, `58,213 km`, `5.8万公里`. Whole kilometres. */
export function readKilometres(
  text: string,
): Result<number, 'number.not-whole' | 'mileage.out-of-range'> {
  const plain = toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/(?:km|公里|千米|kms)$/i, '')
  const inTenThousands = /^(.+)[万萬w]$/i.exec(plain)?.[1]
  const read = parseDecimal(inTenThousands ?? plain, 4)
  if (!read.ok) return fail('number.not-whole')
  // parseDecimal gives ten-thousandths: those of 万 are kilometres already.
  const km = inTenThousands === undefined ? Math.round(read.value / 10_000) : read.value
  return km >= 0 && km <= MOST_MILEAGE_KM ? ok(km) : fail('mileage.out-of-range')
}
