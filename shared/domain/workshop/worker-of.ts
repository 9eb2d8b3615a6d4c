import type { Job } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'

type Workers = Pick<Visit, 'technicianId' | 'clockings'>

/** Who a job is given to: its own technician, else the car's. */
export function workerOf(
  visit: Pick<Visit, 'technicianId'>,
  job: Pick<Job, 'technicianId'>,
): StaffId | undefined {
  return job.technicianId ?? visit.technicianId
}

/** Who did a job: whoever clocked in on it last, else who it was given to. */
export function doerOf(visit: Workers, job: Pick<Job, 'id' | 'technicianId'>): StaffId | undefined {
  return visit.clockings.findLast(({ jobId }) => jobId === job.id)?.staffId ?? workerOf(visit, job)
}

/** Everybody who had a hand in a job: clocked in on it, signed for it, or was given it. */
export function listDoers(
  visit: Workers,
  job: Pick<Job, 'id' | 'technicianId' | 'selfCheck'>,
): StaffId[] {
  const clocked = visit.clockings.filter(({ jobId }) => jobId === job.id)
  const given = clocked.length > 0 ? [] : [workerOf(visit, job)]
  return [
    ...new Set([...clocked.map(({ staffId }) => staffId), job.selfCheck?.by, ...given]),
  ].filter((id) => id !== undefined)
}
