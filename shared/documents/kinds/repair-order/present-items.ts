import type { Job } from '#shared/domain/estimate/job.ts'
import {
  computeLabourAmount,
  computePartAmount,
  listBilledParts,
} from '#shared/domain/estimate/price-job.ts'
import { sum } from '#shared/kernel/money.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import {
  labourCells,
  labourHeading,
  partOrigin,
  partPrices,
  partQuantity,
} from '../../present/present-lines.ts'
import { createWording } from '../../wording.ts'

/** The work agreed to, with its labour. */
export function presentItems(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say, amount } = wording
  return {
    head: [
      labourHeading(input, jobs),
      say('paper.category-short'),
      say('paper.quota-hours'),
      say('paper.unit-price'),
      say('paper.amount'),
    ],
    lines: jobs.map((job): Line => {
      const [hours, rate, labour] = labourCells(job, wording)
      const name = { text: job.name, note: job.reason }
      return { cells: [name, say(`trade.category.${job.category}`), hours, rate, labour] }
    }),
    sums: [{ label: say('paper.labour-sum'), value: amount(sum(jobs.map(computeLabourAmount))) }],
  }
}

/** The parts agreed to, with their class and who supplies them, as the contract must say. */
export function presentOrderParts(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say, amount } = wording
  const parts = jobs.flatMap(listBilledParts)
  return {
    head: [
      say('paper.part-name'),
      say('paper.part-origin'),
      say('paper.part-class'),
      say('paper.supplied-by'),
      say('paper.quantity'),
      say('paper.unit-price'),
      say('paper.amount'),
    ],
    lines: parts.map(
      (part): Line => ({
        cells: [
          part.name,
          partOrigin(part, wording),
          say(`trade.class.${part.class}`),
          part.class === 'customer-supplied'
            ? say('paper.supplied-by-customer')
            : say('paper.supplied-by-shop'),
          partQuantity(part),
          ...partPrices(part, wording),
        ],
      }),
    ),
    sums: [{ label: say('paper.parts-sum'), value: amount(sum(parts.map(computePartAmount))) }],
  }
}
