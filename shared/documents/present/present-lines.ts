import type { Charge } from '#shared/domain/estimate/charge.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import {
  type BilledPart,
  computeLabourAmount,
  computePartAmount,
} from '#shared/domain/estimate/price-job.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { type Money, sum } from '#shared/kernel/money.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import type { Line, LineTable } from '../blocks/line-table.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording, NOTHING, type Wording } from '../wording.ts'

/** The prices of a quota hour among the jobs, each once. */
export function listRates(jobs: readonly Job[]): Money[] {
  return [...new Set(jobs.flatMap((job) => (job.labour ? [job.labour.rate] : [])))]
}

/** `工时费（单价 180.00 元/工时）`: the price of an hour stands in the head when there is one. */
export function labourHeading(input: PaperInput, jobs: readonly Job[]): string {
  const { say, money } = createWording(input)
  const [rate, ...others] = listRates(jobs)
  return rate === undefined || others.length > 0
    ? say('paper.labour')
    : say('paper.labour-at-rate', { rate: money(rate) })
}

/**
 * Hours, price and amount of a job's labour; dashes for work billed by its parts alone, and why
 * nothing is asked in place of a free one's amount.
 */
export function labourCells(job: Job, { say, amount }: Wording): [string, string, string] {
  if (job.labour === undefined) return [NOTHING, NOTHING, NOTHING]
  const { hours, rate } = job.labour
  const asked =
    job.free === undefined ? amount(computeLabourAmount(job)) : say(`trade.free.${job.free}`)
  return [formatHours(hours), amount(rate), asked]
}

/** Number and maker of a part: `5Q0 698 151 AG　博世`. */
export function partOrigin({ number, brand }: PartLine, { gap }: Wording): string {
  return [number, brand].filter((part) => part !== undefined && part !== '').join(gap) || NOTHING
}

/** `4.2 升`. */
export function partQuantity({ quantity, unit }: Pick<PartLine, 'quantity' | 'unit'>): string {
  return `${formatQuantity(quantity)} ${unit}`.trim()
}

/** Price and amount of a part; dashes for what the customer brought, which is not billed. */
export function partPrices(part: BilledPart, { say, amount }: Wording): [string, string] {
  if (part.class === 'customer-supplied') return [NOTHING, NOTHING]
  const asked =
    part.free === undefined ? amount(computePartAmount(part)) : say(`trade.free.${part.free}`)
  return [amount(part.price), asked]
}

/** All parts in one table: name, number and maker, class, quantity, price, amount. */
export function presentParts(input: PaperInput, parts: readonly BilledPart[]): LineTable {
  const wording = createWording(input)
  const { say, amount } = wording
  return {
    head: [
      say('paper.part-name'),
      say('paper.part-origin'),
      say('paper.part-class'),
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
          partQuantity(part),
          ...partPrices(part, wording),
        ],
      }),
    ),
    sums: [{ label: say('paper.parts-sum'), value: amount(sum(parts.map(computePartAmount))) }],
  }
}

/** Charges by name, kind and amount; undefined when there are none. */
export function presentCharges(
  input: PaperInput,
  charges: readonly Charge[],
): LineTable | undefined {
  if (charges.length === 0) return undefined
  const { say, amount } = createWording(input)
  return {
    head: [say('paper.charge-name'), say('paper.charge-kind'), say('paper.amount')],
    lines: charges.map(
      (charge): Line => ({
        cells: [charge.name, say(`trade.charge.${charge.kind}`), amount(charge.amount)],
      }),
    ),
    // One charge is its own sum.
    ...(charges.length === 1
      ? {}
      : {
          sums: [
            {
              label: say('paper.charges-sum'),
              value: amount(sum(charges.map((charge) => charge.amount))),
            },
          ],
        }),
  }
}
