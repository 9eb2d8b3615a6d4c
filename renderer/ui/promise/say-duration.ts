import type { Say } from '#shared/i18n/words.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Minutes as people say them: 42 分, 1 小时 5 分, 3 小时, 2 天. The sign is left to the sentence. */
export const sayDuration = (say: Say, minutes: number): string => {
  const whole = Math.abs(minutes)
  if (whole >= 2 * DAY) return say('visit.days', { days: Math.floor(whole / DAY) })
  if (whole < HOUR) return say('visit.minutes', { minutes: whole })
  if (whole >= 2 * HOUR) return say('visit.hours', { hours: Math.floor(whole / HOUR) })
  return say('visit.hoursMinutes', { hours: Math.floor(whole / HOUR), minutes: whole % HOUR })
}
