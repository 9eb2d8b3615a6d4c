import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import type { PartLine, PartLineId } from '#shared/domain/estimate/part-line.ts'
import type { Hours } from '#shared/kernel/hours.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Quantity } from '#shared/kernel/quantity.ts'
import type { VisitFileJob } from './visit-file-schema.ts'

// Branded by hand, not by `hours()` and `money()`: those throw beyond exact integers, and numbers
// like 1e300 must reach `checkJobDraft`, which refuses them with a word.

/** A job of the file as the estimate's rules read it; its part lines have no identity. */
export const pricedJob = (job: VisitFileJob): JobDraft => ({
  name: job.name,
  category: job.category,
  reason: job.reason ?? '',
  foundDuring: job.foundDuring,
  parts: (job.parts ?? []).map(pricedPart),
  ...(job.labour === undefined
    ? {}
    : {
        labour: {
          hours: Math.round(job.labour.hours * 100) as Hours,
          rate: job.labour.rate as Money,
        },
      }),
})

const pricedPart = ({
  quantity,
  price,
  ...part
}: NonNullable<VisitFileJob['parts']>[number]): PartLine => ({
  ...part,
  id: '' as PartLineId,
  quantity: Math.round(quantity * 1000) as Quantity,
  price: price as Money,
})
