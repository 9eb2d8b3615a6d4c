import type { Charge } from '#shared/domain/estimate/charge.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import { type BilledPart, listBilledParts } from '#shared/domain/estimate/price-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** A line of the estimate as the keys walk over it. */
export type EstimateRow =
  | { readonly kind: 'job'; readonly key: string; readonly job: Job }
  | { readonly kind: 'part'; readonly key: string; readonly job: Job; readonly part: BilledPart }
  /** A part that may turn out to be needed. */
  | { readonly kind: 'likely'; readonly key: string; readonly job: Job; readonly part: PartLine }
  | { readonly kind: 'charge'; readonly key: string; readonly charge: Charge }

/** All lines in the order of the paper: every job with its parts and likely ones, then charges. */
export const listRows = ({ jobs, charges }: Pick<Visit, 'jobs' | 'charges'>): EstimateRow[] => [
  ...jobs.flatMap((job): EstimateRow[] => [
    { kind: 'job', key: job.id, job },
    ...listBilledParts(job).map((part): EstimateRow => ({ kind: 'part', key: part.id, job, part })),
    ...(job.likelyParts ?? []).map(
      (part): EstimateRow => ({ kind: 'likely', key: part.id, job, part }),
    ),
  ]),
  ...charges.map((charge): EstimateRow => ({ kind: 'charge', key: charge.id, charge })),
]

/** The job a line belongs to; charges belong to none. */
export const jobOfRow = (row: EstimateRow | undefined): Job | undefined =>
  row === undefined || row.kind === 'charge' ? undefined : row.job
