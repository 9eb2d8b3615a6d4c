import type { Workday } from '#shared/domain/appointment/workday.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import type { DrivesOfDay } from './list-drives.ts'

/** Minutes since midnight of a local time. */
export const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** `14:15`. */
export const formatMinutes = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The hours a day is drawn in: while the shop is open, and longer where a drive is. */
export const hoursOf = (
  workday: Workday,
  facts: DrivesOfDay | undefined,
  offsetMinutes: number,
): { readonly from: number; readonly to: number } => {
  const drives = (facts?.drives ?? []).map(({ drive }) => drive)
  const begins = drives.map(({ from }) => minutesOf(formatTime(from, offsetMinutes)))
  const ends = drives.map(({ until }) => minutesOf(formatTime(until, offsetMinutes)))
  const hour = (minutes: number, round: 'floor' | 'ceil'): number => Math[round](minutes / 60) * 60
  return {
    from: hour(Math.min(minutesOf(workday.opensAt), ...begins), 'floor'),
    to: hour(Math.max(minutesOf(workday.closesAt), ...ends), 'ceil'),
  }
}
