import type { Say } from '#shared/i18n/words.ts'

/** A time as people say it: minutes up to two hours, hours up to two days, then days. */
export function tellTime(say: Say, minutes: number | undefined): string {
  if (minutes === undefined) return say('showroom.figures.none')
  if (minutes < 120) return say('showroom.time.minutes', { count: minutes })
  const hours = Math.round(minutes / 60)
  if (hours < 48) return say('showroom.time.hours', { count: hours })
  return say('showroom.time.days', { count: Math.round(hours / 24) })
}
