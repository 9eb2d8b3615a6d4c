import type { Visit } from '../visit/visit.ts'
import { snapshotOf } from './estimate-snapshot.ts'

/** Whether the customer has answered anything on this estimate, even if it changed since. */
export function wasAnswered({ jobs }: Pick<Visit, 'jobs'>): boolean {
  return jobs.some(
    ({ approval }) => approval.state !== 'pending' || approval.changedFrom !== undefined,
  )
}

/**
 * The changed visit under its next version, if the customer had answered the version before:
 * only then does a second version exist in anybody's hands. Drafts keep version 1. The version
 * before stays on record, so that what was agreed to can be held against what is asked now.
 */
export function withNextVersion(before: Visit, after: Visit): Visit {
  if (!wasAnswered(before)) return after
  return {
    ...after,
    estimateVersion: before.estimateVersion + 1,
    estimates: [...before.estimates, snapshotOf(before)],
  }
}
