import type { JobId } from '../estimate/job.ts'
import type { Visit, VisitId } from '../visit/visit.ts'
import { isShopsFault } from './rework.ts'

/** A job of a visit. */
export interface JobOfVisit {
  readonly visitId: VisitId
  readonly jobId: JobId
}

/**
 * How often one fault has been repaired, the first repair counted: the job, the job it put right,
 * and every other return of the same first job. Returns with another cause, and visits that were
 * called off, are none of the shop's.
 */
export function countRepairs(visits: readonly Visit[], of: JobOfVisit): number {
  const parents = new Map(
    visits.filter(isCounted).flatMap(({ id, rework }) =>
      (rework?.items ?? []).map((item): [string, JobOfVisit] => [
        keyOf({ visitId: id, jobId: item.jobId }),
        // Only a rework has items.
        { visitId: rework?.ofVisitId ?? id, jobId: item.ofJobId },
      ]),
    ),
  )
  const root = keyOf(rootOf(parents, of))
  const returns = [...parents.values()].filter(
    (parent) => keyOf(rootOf(parents, parent)) === root,
  ).length
  return 1 + returns
}

/** Twice repaired and back again: the law wants another shop, at this one's cost. */
export const TWICE_REPAIRED = 2

const keyOf = ({ visitId, jobId }: JobOfVisit): string => `${visitId} ${jobId}`

const isCounted = ({ paper, rework }: Visit): boolean =>
  paper !== 'cancelled' && rework !== undefined && isShopsFault(rework)

function rootOf(parents: ReadonlyMap<string, JobOfVisit>, of: JobOfVisit): JobOfVisit {
  let found = of
  // A record cannot be its own ancestor; a file brought in from elsewhere might say so.
  for (let step = 0; step <= parents.size; step += 1) {
    const parent = parents.get(keyOf(found))
    if (parent === undefined) return found
    found = parent
  }
  return found
}
