import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Visit } from '../visit/visit.ts'
import type { Charge } from './charge.ts'
import { computeEstimate } from './compute-estimate.ts'
import type { Job } from './job.ts'

/** An estimate as it stood when it was shown, answered or printed, before the next version. */
export interface EstimateSnapshot {
  readonly version: number
  readonly at: Instant
  readonly jobs: readonly Job[]
  readonly charges: readonly Charge[]
  /** Minor units. */
  readonly total: Money
  readonly ceiling?: Money
}

/** The estimate of a visit as it stands, dated by its last answer, else by its last change. */
export function snapshotOf(visit: Visit): EstimateSnapshot {
  const { estimateVersion, jobs, charges, ceiling, updatedAt } = visit
  const answers = jobs.flatMap(({ approval }) => ('at' in approval ? [approval.at] : []))
  return {
    version: estimateVersion,
    at: answers.sort().at(-1) ?? updatedAt,
    jobs,
    charges,
    total: computeEstimate(visit).total,
    ...(ceiling === undefined ? {} : { ceiling }),
  }
}
