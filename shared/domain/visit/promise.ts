import { compareInstants, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { Visit } from './visit.ts'

/** `kept`/`broken-kept`: the car is ready, in time or late. The others: it is not ready yet. */
export type PromiseState = 'kept' | 'broken-kept' | 'safe' | 'soon' | 'broken'

export interface PromiseStatus {
  readonly state: PromiseState
  /** Whole minutes left when it got ready, or now; negative when late. */
  readonly minutesLeft: number
}

/**
 * How the promised time stands. A promise is kept by the car being ready: how long it then waits
 * for its owner is not the shop's lateness. `warningMinutes` before the promise it turns `soon`.
 */
export function computePromise(
  visit: Pick<Visit, 'step' | 'steps' | 'promisedAt'>,
  now: Instant,
  warningMinutes: number,
): PromiseStatus {
  const readyAt = reachedReadyAt(visit)
  const at = readyAt ?? now
  const minutesLeft = minutesBetween(at, visit.promisedAt)
  const isLate = compareInstants(at, visit.promisedAt) > 0
  if (readyAt !== undefined) return { state: isLate ? 'broken-kept' : 'kept', minutesLeft }
  if (isLate) return { state: 'broken', minutesLeft }
  return { state: minutesLeft <= warningMinutes ? 'soon' : 'safe', minutesLeft }
}

function reachedReadyAt({ step, steps }: Pick<Visit, 'step' | 'steps'>): Instant | undefined {
  if (step !== 'ready' && step !== 'delivered') return undefined
  const mark = steps.findLast((each) => each.step === 'ready')
  // Visits brought in from files may have skipped `ready`: then delivery is what is known.
  return (mark ?? steps.at(-1))?.at
}
