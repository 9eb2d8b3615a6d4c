import * as v from 'valibot'
import { parseDay } from '#shared/kernel/day.ts'

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[t\s]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?([0-5]\d))$/i

/** Text, empty or not. */
export const text = v.string()

/** Text with at least one character. */
export const named = v.pipe(
  v.string(),
  v.check((value) => value !== '', 'must not be empty'),
)

/** A calendar day `YYYY-MM-DD`. */
export const date = v.pipe(
  v.string(),
  v.check((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value), 'is no day YYYY-MM-DD'),
)

/** A moment of RFC 3339, which says its offset: `2026-11-20T09:06:00+08:00`. */
export const dateTime = v.pipe(
  v.string(),
  v.check((value) => {
    const day = DATE_TIME.exec(value)?.[1]
    return day !== undefined && isDay(day)
  }, 'is no date-time such as 2026-11-20T09:06:00+08:00'),
)

/** A whole number from `least`. Units are said by the field. */
export const whole = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least))

/** A whole number from `least` to `most`. */
export const wholeTo = (least: number, most: number) => v.pipe(whole(least), v.maxValue(most))

/** A number with at most `places` decimals, as it is written: 0.35 is 35 hundredths. */
export const decimal = (places: number) =>
  v.pipe(
    v.number(),
    // Division by 0.01 is off for 0.29 and others; the decimal text never is.
    v.check((value) => Number(value.toFixed(places)) === value, `has more than ${places} decimals`),
  )

/** Fields and no others. An array is no object here, as in the schema. */
export const record = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.custom<Record<string, unknown>>((value) => !Array.isArray(value), 'must be an object'),
    v.strictObject(entries),
  )

/** Kernel days begin with the year 1000; no earlier one can be meant. */
const isDay = (text: string): boolean => parseDay(text).ok
