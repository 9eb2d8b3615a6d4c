import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isBillable } from '../approval/decide-job.ts'
import type { Job } from '../estimate/job.ts'
import type { Staff, TechnicianGrade } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'

/** How far technicians come, in the order in which they rise. */
export const TECHNICIAN_GRADES = [
  'junior',
  'middle',
  'senior',
] as const satisfies readonly TechnicianGrade[]

/** Somebody work is given to. */
export type Worker = Pick<Staff, 'id' | 'grade'>

/** Why work may not be given to somebody: {job} names the one that is too hard for them. */
export type GradeRefusal = 'grade.needs-middle' | 'grade.needs-senior'

/**
 * The least grade of a job: what the price list says, else a senior for an overhaul (总成大修), else
 * anybody's.
 */
export function gradeNeededFor(job: Pick<Job, 'grade' | 'category'>): TechnicianGrade {
  return job.grade ?? (job.category === 'overhaul' ? 'senior' : 'junior')
}

/** Whether a grade is enough. Somebody whose grade nobody wrote down counts as a junior. */
export function isEnough(grade: TechnicianGrade | undefined, needed: TechnicianGrade): boolean {
  return rankOf(grade ?? 'junior') >= rankOf(needed)
}

/** Agreed work of a visit that is not done: what somebody would be given with the car. */
export function listOpenWork({ jobs }: Pick<Visit, 'jobs'>): Job[] {
  return jobs.filter((job) => isBillable(job) && !job.isDone)
}

/**
 * Whether somebody may be given these jobs: none may ask for a higher grade than theirs, unless it
 * was decided for them all the same (`visit.gradeOverrides`). The hardest job is named.
 */
export function checkGrade(
  visit: Pick<Visit, 'gradeOverrides'>,
  worker: Worker,
  jobs: readonly Job[],
): Result<null, GradeRefusal> {
  const [hardest] = [...jobs].sort((a, b) => rankOfJob(b) - rankOfJob(a))
  if (hardest === undefined) return ok(null)
  const needed = gradeNeededFor(hardest)
  if (isEnough(worker.grade, needed) || isOverridden(visit, worker, needed)) return ok(null)
  return fail(needed === 'senior' ? 'grade.needs-senior' : 'grade.needs-middle', {
    job: hardest.name,
  })
}

function isOverridden(
  { gradeOverrides }: Pick<Visit, 'gradeOverrides'>,
  { id }: Worker,
  needed: TechnicianGrade,
): boolean {
  return gradeOverrides.some(
    (each) => each.technicianId === id && rankOf(each.needed) >= rankOf(needed),
  )
}

const rankOf = (grade: TechnicianGrade): number => TECHNICIAN_GRADES.indexOf(grade)
const rankOfJob = (job: Job): number => rankOf(gradeNeededFor(job))
