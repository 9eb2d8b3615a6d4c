import { compareInstants, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { stepRank } from '../visit/board-step.ts'
import type { Visit } from '../visit/visit.ts'

/** The shop's promise: somebody looks at the car within this many minutes of its arrival. */
export const DIAGNOSIS_WITHIN = 30
/** So many minutes before that the clock warns. */
export const DIAGNOSIS_WARNS = 10

/**
 * Where a visit stands on the clock from arrival to diagnosis. `minutesLeft` is below zero when it
 * is late; `minutes` is what has passed, or had passed when the diagnosis was begun.
 */
export interface DiagnosisClock {
  readonly state: 'waiting' | 'soon' | 'late' | 'started-in-time' | 'started-late'
  readonly minutes: number
  readonly minutesLeft: number
}

type ClockedVisit = Pick<Visit, 'arrivedAt' | 'diagnosis' | 'paper' | 'step' | 'steps'>

/**
 * The clock of a visit; undefined where none runs: the car has not come yet, or it went on to the
 * estimate or was called off without anybody having had to look for a fault.
 */
export function computeDiagnosisClock(
  visit: ClockedVisit,
  now: Instant,
): DiagnosisClock | undefined {
  const startedAt = firstLook(visit)
  if (startedAt !== undefined) return clockAt(visit, startedAt, true)
  const isWaiting = visit.step === 'received' && visit.paper !== 'cancelled'
  return isWaiting ? clockAt(visit, now, false) : undefined
}

// A card moved to `inspecting` says that somebody looks at the car, whether or not findings follow.
function firstLook({ diagnosis, steps }: ClockedVisit): Instant | undefined {
  const looks = steps.filter(({ step }) => step === 'inspecting').map(({ at }) => at)
  const all = diagnosis === undefined ? looks : [...looks, diagnosis.startedAt]
  return all.sort(compareInstants)[0]
}

function clockAt({ arrivedAt }: ClockedVisit, at: Instant, hasStarted: boolean): DiagnosisClock {
  const minutes = Math.max(0, minutesBetween(arrivedAt, at))
  const minutesLeft = DIAGNOSIS_WITHIN - minutes
  const times = { minutes, minutesLeft }
  if (hasStarted) return { state: minutesLeft < 0 ? 'started-late' : 'started-in-time', ...times }
  if (minutesLeft < 0) return { state: 'late', ...times }
  return { state: minutesLeft <= DIAGNOSIS_WARNS ? 'soon' : 'waiting', ...times }
}

/** Whether a diagnosis may be begun at this step: the car is here, the work is not over. */
export const isDiagnosable = ({ step, paper }: Pick<Visit, 'step' | 'paper'>): boolean =>
  step !== 'booked' &&
  (paper === 'draft' || paper === 'ordered') &&
  stepRank(step) < stepRank('ready')
