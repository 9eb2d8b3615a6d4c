import type { Job } from '#shared/domain/estimate/job.ts'
import { computeLabourAmount } from '#shared/domain/estimate/price-job.ts'
import { sum } from '#shared/kernel/money.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { labourCells, labourHeading } from '../../present/present-lines.ts'
import { findWarranties, warrantyText } from '../../present/present-warranty.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** One line for each billed job: category, hours, price, amount, warranty. */
export function presentLabour(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say, amount } = wording
  const terms = new Map(findWarranties(input).map((term) => [term.jobId, term]))
  return {
    head: [
      labourHeading(input, jobs),
      say('paper.category-short'),
      say('paper.billed-hours'),
      say('paper.unit-price'),
      say('paper.amount'),
      say('paper.warranty'),
    ],
    lines: jobs.map((job): Line => {
      const term = terms.get(job.id)
      return {
        cells: [
          { text: job.name, note: supplementNote(input, job) },
          say(`trade.category.${job.category}`),
          ...labourCells(job, wording),
          term === undefined ? NOTHING : warrantyText(input, term),
        ],
      }
    }),
    sums: [{ label: say('paper.labour-sum'), value: amount(sum(jobs.map(computeLabourAmount))) }],
  }
}

/** `增项，电话确认 10:52`: a job found during repair says how it was agreed to. */
function supplementNote(input: PaperInput, { foundDuring, approval }: Job): string {
  if (foundDuring !== 'repair' || approval.state !== 'approved') return ''
  const { say, time } = createWording(input)
  return say('paper.supplement-note', {
    method: say(`trade.method.${approval.method}`),
    time: time(approval.at),
  })
}
