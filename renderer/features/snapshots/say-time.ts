import type { Say } from '#shared/i18n/words.ts'
import {
  addMinutes,
  dayOf,
  formatDateTime,
  formatTime,
  type Instant,
} from '#shared/kernel/instant.ts'

const DAY_MINUTES = 24 * 60

/** `今天 16:00`, `昨天 18:32`, `2026-11-20 18:32`: a time of the shop as people say it. */
export function sayTime(say: Say, at: Instant, now: Instant, offsetMinutes: number): string {
  const day = dayOf(at, offsetMinutes)
  const time = formatTime(at, offsetMinutes)
  if (day === dayOf(now, offsetMinutes)) return say('snapshots.today', { time })
  const yesterday = dayOf(addMinutes(now, -DAY_MINUTES), offsetMinutes)
  return day === yesterday
    ? say('snapshots.yesterday', { time })
    : formatDateTime(at, offsetMinutes)
}
