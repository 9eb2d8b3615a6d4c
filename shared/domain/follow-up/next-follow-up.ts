import { addDays, compareDays, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { listApproved } from '../approval/decide-job.ts'
import type { Visit } from '../visit/visit.ts'
import type { FollowUp } from './follow-up.ts'

/** Days after delivery at which the customer is called; after big work the car is driven longer. */
export const CALL_AFTER_DAYS = 3
export const CALL_AFTER_BIG_WORK_DAYS = 7
/** Days a dissatisfied customer waits for the second call when no day was named. */
export const SECOND_CALL_DAYS = 2
/** Days of calling in vain after which the shop writes instead. */
export const MOST_CALL_DAYS = 5

/** What the shop still owes a customer after delivery. */
export interface NextFollowUp {
  /** `second-call`: the customer was not happy; `message`: five days of calling were in vain. */
  readonly kind: 'call' | 'second-call' | 'message'
  readonly dueOn: Day
  /** Days on which nobody answered since somebody last did. */
  readonly failedDays: number
}

type Followed = Pick<Visit, 'delivery' | 'followUps' | 'jobs' | 'internal'>

/**
 * The next word owed to the customer of a delivered car, or undefined: not delivered yet, or heard
 * and content. `offsetMinutes` says where the shop's day begins.
 */
export function nextFollowUp(visit: Followed, offsetMinutes: number): NextFollowUp | undefined {
  const { delivery, followUps, internal } = visit
  // The shop does not call itself about its own used cars.
  if (delivery === undefined || internal !== undefined) return undefined
  const last = followUps.at(-1)
  if (last?.result === 'satisfied' || last?.result === 'messaged') return undefined
  const answeredAt = followUps.findLastIndex(isAnswered)
  const unhappy = followUps[answeredAt]
  const failed = listDays(followUps.slice(answeredAt + 1), offsetMinutes)
  const failedDays = failed.length
  const lastFailed = failed.at(-1)
  if (lastFailed !== undefined) {
    const again = unhappy === undefined ? 'call' : 'second-call'
    const kind = failedDays >= MOST_CALL_DAYS ? 'message' : again
    return { kind, dueOn: addDays(lastFailed, 1), failedDays }
  }
  if (unhappy !== undefined) {
    const dueOn = unhappy.dueOn ?? addDays(dayOf(unhappy.at, offsetMinutes), SECOND_CALL_DAYS)
    return { kind: 'second-call', dueOn, failedDays }
  }
  const after = hasBigWork(visit) ? CALL_AFTER_BIG_WORK_DAYS : CALL_AFTER_DAYS
  return { kind: 'call', dueOn: addDays(dayOf(delivery.at, offsetMinutes), after), failedDays }
}

/** Whether it is time for it. */
export function isFollowUpDue(next: NextFollowUp, today: Day): boolean {
  return compareDays(next.dueOn, today) <= 0
}

/** Whether somebody was spoken to. */
export function isAnswered({ result }: FollowUp): boolean {
  return result === 'satisfied' || result === 'dissatisfied'
}

function hasBigWork(visit: Pick<Visit, 'jobs'>): boolean {
  return listApproved(visit).some(
    ({ category }) => category === 'overhaul' || category === 'maintenance-2',
  )
}

/** Calling three times on one day is one day of calling. */
function listDays(calls: readonly FollowUp[], offsetMinutes: number): Day[] {
  return [...new Set(calls.map(({ at }) => dayOf(at, offsetMinutes)))].sort(compareDays)
}
