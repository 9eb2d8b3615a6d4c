import type { SlideTimes } from '#shared/domain/wall/slide-times.ts'
import type { Say } from '#shared/i18n/words.ts'

const EVERY_DAY = 7

/** "周六、周日 · 09:00–18:00 · 至 2026-12-31", or that it is played at any time. */
export const sayWhen = (
  say: Say,
  { weekdays, from, until, fromDay, untilDay }: SlideTimes,
): string => {
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => weekdays?.includes(day))
  const hours = from === until ? undefined : `${from ?? '00:00'}–${until ?? '24:00'}`
  const words = [
    weekdays === undefined || days.length === EVERY_DAY
      ? undefined
      : days
          .map((day) => say(`extras.weekday.${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`))
          .join(say('slides.and')),
    hours,
    fromDay === undefined ? undefined : say('slides.fromDayWord', { day: fromDay }),
    untilDay === undefined ? undefined : say('slides.untilDayWord', { day: untilDay }),
  ].filter((word) => word !== undefined)
  return words.length === 0 ? say('slides.always') : words.join(' · ')
}
