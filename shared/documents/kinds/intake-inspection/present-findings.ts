import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

const BLANK_LINES = 3

/** What was diagnosed, the work proposed and what it may cost; free lines while nothing is. */
export function presentFindings(input: PaperInput): LineTable {
  const { say, amount } = createWording(input)
  const jobs = input.visit.jobs.filter((job) => job.foundDuring === 'reception')
  return {
    head: [say('paper.proposed-work'), say('paper.finding'), say('paper.estimated-cost')],
    lines:
      jobs.length === 0
        ? Array.from({ length: BLANK_LINES }, (): Line => ({ cells: [' ', ' ', ' '] }))
        : jobs.map(
            (job): Line => ({ cells: [job.name, job.reason, amount(computeJobAmount(job))] }),
          ),
  }
}
