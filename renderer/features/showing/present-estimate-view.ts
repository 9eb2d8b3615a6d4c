import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount, listBilledParts } from '#shared/domain/estimate/price-job.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { presentCharge, presentLabour, presentPart } from './present-lines.ts'
import { presentHeading, type ViewInput } from './view-words.ts'

/** The estimate job by job, for the customer to decide on. */
export const presentEstimateView = (input: ViewInput): EstimateView => {
  const { visit, customer } = input
  return {
    kind: 'estimate',
    ...presentHeading(input, 'estimate'),
    jobs: visit.jobs.map((job) => presentJob(input, job)),
    charges: visit.charges.map((charge) => presentCharge(input, charge)),
    ...(visit.ceiling === undefined ? {} : { ceiling: visit.ceiling }),
    person: personOf(visit, customer),
    isSignatureWanted: !isClosed(visit),
  }
}

const presentJob = (input: ViewInput, job: Job): JobView => {
  const { visit, say } = input
  const photo = visit.comparisons.find(
    ({ jobId, oldPhoto }) => jobId === job.id && oldPhoto !== undefined,
  )?.oldPhoto
  const labour =
    job.labour === undefined
      ? []
      : [presentLabour(input, say('showing.labour'), job.labour, job.free)]
  return {
    jobId: job.id,
    name: job.name,
    reason: job.reason,
    category: say(`trade.category.${job.category}`),
    isSupplement: job.foundDuring === 'repair',
    lines: [...labour, ...listBilledParts(job).map((part) => presentPart(input, part))],
    ...(job.likelyParts === undefined || job.likelyParts.length === 0
      ? {}
      : { likely: job.likelyParts.map((part) => presentPart(input, part)) }),
    amount: computeJobAmount(job),
    decision: job.approval.state,
    ...(photo === undefined ? {} : { photo: photo.hash }),
  }
}
