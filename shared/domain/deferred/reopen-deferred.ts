import type { DeferredJob } from './deferred-job.ts'

/**
 * Puts deferred work back among what the car still needs: it had been taken up in a visit that in
 * the end did not offer it. Work that is open, or that nobody wants to hear of, stays as it is.
 */
export function reopenDeferred(deferred: DeferredJob): DeferredJob {
  if (deferred.state !== 'revived') return deferred
  const { revivedIn: _, ...rest } = deferred
  return { ...rest, state: 'open' }
}
