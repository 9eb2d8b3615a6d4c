import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { JobId } from '../estimate/job.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { checkGrade, type GradeRefusal, type Worker } from './grade.ts'

export type AssignRefusal = 'visit.settled' | 'job.unknown' | GradeRefusal

/** Gives one job to a technician of its own; `undefined` gives it back to the car's. */
export function assignJob(
  visit: Visit,
  jobId: JobId,
  worker: Worker | undefined,
): Result<Visit, AssignRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  const { technicianId: _before, ...rest } = job
  // The car's own technician is no technician of its own.
  if (worker === undefined || worker.id === visit.technicianId) return ok(replaceJob(visit, rest))
  const checked = checkGrade(visit, worker, [job])
  return checked.ok ? ok(replaceJob(visit, { ...rest, technicianId: worker.id })) : checked
}
