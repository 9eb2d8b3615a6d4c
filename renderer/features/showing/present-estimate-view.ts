import { isAsked } from '#shared/domain/approval/decide-job.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount, listBilledParts } from '#shared/domain/estimate/price-job.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { presentCharge, presentLabour, presentPart } from './present-lines.ts'
import { presentHeading, type ViewInput } from './view-words.ts'

/** More than fit beside the lines would be an album. */
const MOST_PHOTOS = 6

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
    decision: isAsked(job) ? 'asked' : job.approval.state,
    ...(job.approval.state === 'declined' ? { declineReason: job.approval.reason } : {}),
    photos: listPhotos(visit, job),
  }
}

/** What shows why: the worn parts first, then what the diagnosis found, then the new parts. */
const listPhotos = ({ comparisons, findings }: Visit, job: Job): string[] => {
  const own = comparisons.filter(({ jobId }) => jobId === job.id)
  const found = findings.filter(({ jobId }) => jobId === job.id)
  const photos = [
    ...own.map(({ oldPhoto }) => oldPhoto),
    ...found.map(({ photo }) => photo),
    ...own.map(({ newPhoto }) => newPhoto),
  ]
  const hashes = photos.flatMap((photo) => (photo === undefined ? [] : [photo.hash]))
  return [...new Set(hashes)].slice(0, MOST_PHOTOS)
}
