import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { BayId, StaffId } from '../staff/staff.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

/** Who works on the car, and where. */
export interface Dispatch {
  readonly technicianId: StaffId
  readonly bayId?: BayId | undefined
}

/** Gives the car to a technician and a bay (派工); without a bay it stands in none. */
export function dispatchVisit(
  visit: Visit,
  { technicianId, bayId }: Dispatch,
): Result<Visit, 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  const { bayId: _old, ...rest } = visit
  return ok({ ...rest, technicianId, ...(bayId === undefined ? {} : { bayId }) })
}
