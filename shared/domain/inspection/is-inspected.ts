import { listApproved } from '../approval/decide-job.ts'
import type { Visit } from '../visit/visit.ts'

/**
 * Whether the last final inspection passed and answers for all the work now approved: a job that
 * was added or redone after it has not been looked at, and must not leave with its blessing.
 */
export function isInspected(visit: Pick<Visit, 'jobs' | 'inspections'>): boolean {
  const last = visit.inspections.at(-1)
  if (last === undefined || last.result !== 'pass') return false
  const keys = new Set<string>(last.items.map((item) => item.key))
  return listApproved(visit).every((job) => job.isDone && keys.has(`job:${job.id}`))
}
