import { addMinutes, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { TestDrive } from './test-drive.ts'

/** Whole minutes that a car is out beyond its time; 0 while it is not, or is back. */
export const minutesLate = ({ state, until }: TestDrive, now: Instant): number =>
  state === 'out' ? Math.max(0, minutesBetween(until, now)) : 0

/** A car that is late may still come any moment: it is not given out again for a quarter of an hour. */
const STILL_OUT_MINUTES = 15

/** Until when a drive has its car: one that is late has it a little longer than now. */
export const takenUntil = ({ state, until }: TestDrive, now: Instant): Instant => {
  const atLeast = addMinutes(now, STILL_OUT_MINUTES)
  return state === 'out' && until < atLeast ? atLeast : until
}

/** A booked drive whose driver is not here: so long after its time that somebody should ask. */
export const isOverdueToStart = ({ state, from }: TestDrive, now: Instant): boolean =>
  state === 'booked' && minutesBetween(from, now) >= STILL_OUT_MINUTES
