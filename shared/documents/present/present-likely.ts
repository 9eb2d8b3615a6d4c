import type { Job } from '#shared/domain/estimate/job.ts'
import { computeLikelyAmount } from '#shared/domain/estimate/price-job.ts'
import { sum } from '#shared/kernel/money.ts'
import type { Line, LineTable } from '../blocks/line-table.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'
import { partOrigin, partPrices, partQuantity } from './present-lines.ts'

/**
 * Parts that may turn out to be needed, by the job they belong to, and the most they would add:
 * named before the work begins, fitted only with a consent of their own. Undefined when there are
 * none; those of declined work are not named.
 */
export function presentLikely(input: PaperInput, jobs: readonly Job[]): LineTable | undefined {
  const wording = createWording(input)
  const { say, amount } = wording
  const open = jobs.filter(({ approval }) => approval.state !== 'declined')
  const lines = open.flatMap((job) =>
    (job.likelyParts ?? []).map((part): Line => {
      const hasOrigin = part.number !== undefined || part.brand !== undefined
      return {
        cells: [
          { text: part.name, note: hasOrigin ? partOrigin(part, wording) : '', isInline: true },
          job.name,
          say(`trade.class.${part.class}`),
          partQuantity(part),
          ...partPrices(part, wording),
        ],
      }
    }),
  )
  if (lines.length === 0) return undefined
  return {
    head: [
      say('paper.likely-parts'),
      say('paper.likely-job'),
      say('paper.part-class'),
      say('paper.quantity'),
      say('paper.unit-price'),
      say('paper.amount'),
    ],
    lines,
    sums: [{ label: say('paper.likely-most'), value: amount(sum(open.map(computeLikelyAmount))) }],
  }
}
