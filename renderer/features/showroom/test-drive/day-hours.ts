import type { Workday } from '#shared/domain/appointment/workday.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { formatTime, type Instant } from '#shared/kernel/instant.ts'
import type { DrivesOfDay } from './list-drives.ts'

/** Minutes since midnight of a local time. */
export const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** `14:15`. */
export const formatMinutes = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * The stretch of its day that a drive takes, in minutes since midnight: as it was booked, or as it
 * was driven once the car has gone out. A car that is late takes it until now.
 */
export const spanOf = (
  { state, from, until, out, back }: TestDrive,
  now: Instant,
  offsetMinutes: number,
): { readonly begins: number; readonly ends: number } => {
  const minutes = (at: Instant): number => minutesOf(formatTime(at, offsetMinutes))
  const latest = state === 'out' && until < now ? now : until
  const begins = minutes(out?.at ?? from)
  // Taken round the block and back: still to be seen and pressed.
  return { begins, ends: Math.max(begins + LEAST_MINUTES, minutes(back?.at ?? latest)) }
}

const LEAST_MINUTES = 15

/** The hours a day is drawn in: while the shop is open, and longer where a drive is. */
export const hoursOf = (
  workday: Workday,
  facts: DrivesOfDay | undefined,
  now: Instant,
  offsetMinutes: number,
): { readonly from: number; readonly to: number } => {
  const spans = (facts?.drives ?? []).map(({ drive }) => spanOf(drive, now, offsetMinutes))
  const begins = spans.map((span) => span.begins)
  const ends = spans.map((span) => span.ends)
  const hour = (minutes: number, round: 'floor' | 'ceil'): number => Math[round](minutes / 60) * 60
  return {
    from: hour(Math.min(minutesOf(workday.opensAt), ...begins), 'floor'),
    to: hour(Math.max(minutesOf(workday.closesAt), ...ends), 'ceil'),
  }
}
