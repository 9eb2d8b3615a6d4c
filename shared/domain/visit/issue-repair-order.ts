import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listApproved, listPending } from '../approval/decide-job.ts'
import { namesOf } from '../estimate/names-of.ts'
import type { Visit } from './visit.ts'

export type IssueOrderRefusal =
  | 'order.nothing-approved'
  | 'order.already-issued'
  | 'order.pending-jobs'
  | 'visit.settled'

/**
 * Gives the repair order its number: from here on it binds both sides, so every job on it must be
 * answered and one at least agreed to. Where all was declined, a charge is enough: the diagnosis that
 * was done has its price, and the bill needs an order to stand on. `order.pending-jobs` carries
 * {jobs}.
 */
export function issueRepairOrder(
  visit: Visit,
  number: string,
  at: Instant,
): Result<Visit, IssueOrderRefusal> {
  if (visit.paper === 'cancelled') return fail('visit.settled')
  if (visit.paper !== 'draft') {
    return fail('order.already-issued', { number: visit.number ?? '' })
  }
  if (listApproved(visit).length === 0 && visit.charges.length === 0) {
    return fail('order.nothing-approved')
  }
  const pending = listPending(visit)
  if (pending.length > 0) return fail('order.pending-jobs', { jobs: namesOf(pending) })
  return ok({ ...visit, paper: 'ordered', number, updatedAt: at })
}
