import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { BayId } from '../staff/staff.ts'
import { checkGrade, type GradeRefusal, listOpenWork, type Worker } from '../workshop/grade.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

/** Who works on the car, and where. */
export interface Dispatch {
  readonly technician: Worker
  readonly bayId?: BayId | undefined
}

export type DispatchRefusal = 'visit.settled' | GradeRefusal

/**
 * Gives the car to a technician and a bay (派工); without a bay it stands in none. Hard work that is
 * agreed and not done is refused to somebody below its grade; jobs with a technician of their own
 * are that one's.
 */
export function dispatchVisit(
  visit: Visit,
  { technician, bayId }: Dispatch,
): Result<Visit, DispatchRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const jobs = listOpenWork(visit).filter((job) => job.technicianId === undefined)
  const checked = checkGrade(visit, technician, jobs)
  if (!checked.ok) return checked
  const { bayId: _old, ...rest } = visit
  return ok({ ...rest, technicianId: technician.id, ...(bayId === undefined ? {} : { bayId }) })
}
