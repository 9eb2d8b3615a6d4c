import { compareDays, type Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { dropDeferred } from './defer-job.ts'
import type { DeferredCall } from './deferred-call.ts'
import type { DeferredJob } from './deferred-job.ts'

export type DeferredCallProblem =
  | 'deferred.not-open'
  | 'deferred.day-not-ahead'
  | 'deferred.reason-empty'

/**
 * Writes down how a call about declined work ended. "Later" moves the day it comes up again, "no
 * more" drops it with its reason; who will come, or was not reached, is offered the work as before.
 * `today` is the shop's day.
 */
export function recordDeferredCall(
  deferred: DeferredJob,
  call: DeferredCall,
  today: Day,
): Result<DeferredJob, DeferredCallProblem> {
  if (deferred.state !== 'open') return fail('deferred.not-open')
  const { againOn } = call
  const note = call.note.trim()
  if (call.result === 'later' && (againOn === undefined || compareDays(againOn, today) <= 0)) {
    return fail('deferred.day-not-ahead')
  }
  if (call.result === 'no-more' && !hasText(note)) return fail('deferred.reason-empty')
  const { againOn: _day, ...rest } = call
  const kept: DeferredCall = {
    ...rest,
    note,
    // Only who asks for another day has one.
    ...(call.result === 'later' && againOn !== undefined ? { againOn } : {}),
  }
  const called: DeferredJob = { ...deferred, calls: [...(deferred.calls ?? []), kept] }
  if (kept.result === 'no-more') return ok({ ...dropDeferred(called), droppedBecause: note })
  return ok(kept.againOn === undefined ? called : { ...called, offerAgainOn: kept.againOn })
}
