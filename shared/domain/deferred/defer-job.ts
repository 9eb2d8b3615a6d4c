import type { Day } from '#shared/kernel/day.ts'
import type { Job } from '../estimate/job.ts'
import type { JobDraft } from '../estimate/job-draft.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import type { Visit, VisitId } from '../visit/visit.ts'
import type { DeferredJob, DeferredJobId } from './deferred-job.ts'

/**
 * Keeps a declined job with the car, as it was offered and what it would have cost.
 * Throws when the job was not declined: only a no is deferred.
 */
export function deferredFrom(
  visit: Pick<Visit, 'id' | 'vehicleId' | 'customerId'>,
  job: Job,
  id: DeferredJobId,
): DeferredJob {
  const { approval } = job
  if (approval.state !== 'declined') throw new Error(`Job ${job.id} was not declined`)
  return {
    id,
    vehicleId: visit.vehicleId,
    customerId: visit.customerId,
    visitId: visit.id,
    jobId: job.id,
    name: job.name,
    category: job.category,
    reason: job.reason,
    ...(job.labour === undefined ? {} : { labour: job.labour }),
    parts: job.parts,
    ...(job.contract === undefined ? {} : { contract: job.contract }),
    ...background(job),
    value: computeJobAmount(job),
    declinedAt: approval.at,
    declinedBecause: approval.reason,
    ...(approval.offerAgainOn === undefined ? {} : { offerAgainOn: approval.offerAgainOn }),
    state: 'open',
  }
}

/**
 * Takes deferred work up again in another visit: the record of it, and the job to put on the
 * estimate at its old prices. Throws unless it is open, so that it is never offered twice.
 */
export function reviveDeferred(
  deferred: DeferredJob,
  visitId: VisitId,
): { readonly deferred: DeferredJob; readonly draft: JobDraft } {
  requireOpen(deferred)
  return {
    deferred: { ...deferred, state: 'revived', revivedIn: visitId },
    draft: {
      name: deferred.name,
      category: deferred.category,
      reason: deferred.reason,
      foundDuring: 'reception',
      ...(deferred.labour === undefined ? {} : { labour: deferred.labour }),
      parts: deferred.parts,
      ...(deferred.contract === undefined ? {} : { contract: deferred.contract }),
      ...background(deferred),
      revives: deferred.id,
    },
  }
}

/** The customer does not want to hear of it again. Throws unless it is open. */
export function dropDeferred(deferred: DeferredJob): DeferredJob {
  requireOpen(deferred)
  return { ...deferred, state: 'dropped' }
}

/** Whether to bring it up today: open, and the day the customer named (if any) has come. */
export function isDue(deferred: DeferredJob, today: Day): boolean {
  if (deferred.state !== 'open') return false
  return deferred.offerAgainOn === undefined || deferred.offerAgainOn <= today
}

/** What the price list says of a job beside its price. */
function background({
  likelyParts,
  standardJobId,
  grade,
}: Pick<Job, 'likelyParts' | 'standardJobId' | 'grade'>) {
  return {
    ...(likelyParts === undefined ? {} : { likelyParts }),
    ...(standardJobId === undefined ? {} : { standardJobId }),
    ...(grade === undefined ? {} : { grade }),
  }
}

function requireOpen(deferred: DeferredJob): void {
  if (deferred.state !== 'open') throw new Error(`Deferred job ${deferred.id} is not open`)
}
