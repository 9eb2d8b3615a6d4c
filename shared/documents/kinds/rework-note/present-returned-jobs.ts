import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount, computeListAmount } from '#shared/domain/estimate/price-job.ts'
import { sum } from '#shared/kernel/money.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { findWarranties, warrantyText } from '../../present/present-warranty.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** The jobs of the return that were not declined, in its order. */
export function listReturnedJobs({ visit }: Pick<PaperInput, 'visit'>): Job[] {
  return (visit.rework?.items ?? []).flatMap(({ jobId }) =>
    visit.jobs.filter((job) => job.id === jobId && job.approval.state !== 'declined'),
  )
}

/** Each job with its price, what is asked for it, and the warranty that begins anew. */
export function presentReturnedJobs(input: PaperInput): LineTable {
  const wording = createWording(input)
  const { say, amount } = wording
  const jobs = listReturnedJobs(input)
  const items = new Map((input.visit.rework?.items ?? []).map((item) => [item.jobId, item]))
  const terms = new Map(findWarranties(input).map((term) => [term.jobId, term]))
  return {
    head: [
      say('paper.rework-jobs'),
      say('paper.rework-repairs'),
      say('paper.rework-price'),
      say('paper.rework-asked'),
      say('paper.rework-new-warranty'),
    ],
    lines: jobs.map((job): Line => {
      const item = items.get(job.id)
      const term = terms.get(job.id)
      const covered = item?.wasCovered ? 'paper.rework-covered' : 'paper.rework-expired'
      return {
        cells: [
          { text: job.name, note: say(covered) },
          item === undefined ? NOTHING : say('paper.rework-times', { count: item.repairs }),
          amount(computeListAmount(job)),
          job.free === undefined ? amount(computeJobAmount(job)) : say(`trade.free.${job.free}`),
          term === undefined ? NOTHING : warrantyText(input, term),
        ],
      }
    }),
    sums: [{ label: say('paper.rework-sum'), value: amount(sum(jobs.map(computeJobAmount))) }],
  }
}
