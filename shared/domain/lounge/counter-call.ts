import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Visit } from '../visit/visit.ts'

/** The owner is asked to come to the counter: on the lounge board, by sound, and by voice. */
export interface CounterCall {
  readonly at: Instant
}

/** Whoever has not come by then has left the lounge: the board stops calling, the desk may again. */
export const CALL_STANDS_MINUTES = 15

/** Whether there is an owner to call: the car is in the house. */
export const isCallable = ({
  step,
  paper,
  internal,
}: Pick<Visit, 'step' | 'paper' | 'internal'>): boolean =>
  internal === undefined && step !== 'booked' && step !== 'delivered' && paper !== 'cancelled'

export type CallProblem = 'call.not-in-house'

/**
 * Calls the owner of a car that is in the house, or calls again. A ready car is called by its step
 * alone; calling it again repeats the sound.
 */
export function callToCounter(visit: Visit, at: Instant): Result<Visit, CallProblem> {
  if (!isCallable(visit)) return fail('call.not-in-house')
  return ok({ ...visit, call: { at } })
}

/** The owner has come. A visit without a call stays as it is. */
export function endCall(visit: Visit): Visit {
  if (visit.call === undefined) return visit
  const { call: _, ...others } = visit
  return others
}

/** The call that stands now: one made at the desk, or the moment the car got ready. */
export function findCall(visit: Visit, now: Instant): CounterCall | undefined {
  if (!isCallable(visit)) return undefined
  const made = hasCall(visit, now) ? visit.call : undefined
  if (visit.step !== 'ready') return made
  const readyAt = visit.steps.findLast(({ step }) => step === 'ready')?.at ?? visit.updatedAt
  return made !== undefined && made.at > readyAt ? made : { at: readyAt }
}

/** Whether a call made at the desk still stands. */
export function hasCall({ call }: Visit, now: Instant): boolean {
  return call !== undefined && now < addMinutes(call.at, CALL_STANDS_MINUTES)
}
