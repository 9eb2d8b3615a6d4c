import { type Day, daysBetween } from '#shared/kernel/day.ts'

/** The desk brings the end of an insurance up from this many days before it. */
export const INSURANCE_NOTICE_DAYS = 60
/** Somebody whose insurance ended longer ago has renewed it elsewhere, and nobody wrote it down. */
const LONG_OVER_DAYS = 90

/**
 * Days an insurance still runs, its last day counted as 0; below zero it has ended. Undefined when
 * there is nothing to say: no date on record, far ahead, or over so long that the date is old.
 */
export function computeInsuranceDaysLeft(
  insuredUntil: Day | undefined,
  today: Day,
): number | undefined {
  if (insuredUntil === undefined) return undefined
  const left = daysBetween(today, insuredUntil)
  return left > INSURANCE_NOTICE_DAYS || left < -LONG_OVER_DAYS ? undefined : left
}
