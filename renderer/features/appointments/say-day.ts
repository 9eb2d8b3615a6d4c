import type { Day } from '#shared/kernel/day.ts'

const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** A day of the week in the language of the screen: 周一, 週一, Mon. */
export const weekdayOf = (on: Day, locale: string): string => {
  const format =
    FORMATS.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  FORMATS.set(locale, format)
  return format.format(Date.parse(on))
}

/** Hundredths of an hour as short as can be, below zero too: 7.5, −1.25. */
export const sayHours = (hundredths: number): string => String(hundredths / 100).replace('-', '−')
