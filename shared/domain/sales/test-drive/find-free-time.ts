import { addMinutes, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { findClash, type Taken } from './find-clash.ts'

/** Between one drive and the next the seat is put back and the key handed over. */
const STEP_MINUTES = 15

/**
 * When a stretch as long as the wanted one is free next, not before it was wanted: at once where
 * nobody has it, else after one of those that are booked. Undefined where none ends by `closesAt`.
 */
export function findFreeTime(
  wanted: Taken,
  booked: readonly Taken[],
  closesAt: Instant,
): Instant | undefined {
  const minutes = minutesBetween(wanted.from, wanted.until)
  const starts = [wanted.from, ...booked.map(({ until }) => roundUp(until))]
    .filter((from) => from >= wanted.from)
    .sort()
  return starts.find((from) => {
    const until = addMinutes(from, minutes)
    return until <= closesAt && findClash({ of: wanted.of, from, until }, booked) === undefined
  })
}

/** The next quarter of an hour, or the same where it is one. Zones are whole quarters from UTC. */
function roundUp(at: Instant): Instant {
  const isWhole = at.endsWith(':00.000Z')
  const minute = Number(at.slice(14, 16)) + (isWhole ? 0 : 1)
  const start = `${at.slice(0, 14)}00:00.000Z` as Instant
  return addMinutes(start, Math.ceil(minute / STEP_MINUTES) * STEP_MINUTES)
}
