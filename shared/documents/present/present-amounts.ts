import type { Job } from '#shared/domain/estimate/job.ts'
import {
  computeJobAmount,
  computeLabourAmount,
  computePartsAmount,
} from '#shared/domain/estimate/price-job.ts'
import { currencyWord } from '#shared/kernel/capital-numerals.ts'
import { type Money, sum } from '#shared/kernel/money.ts'
import type { AmountRow } from '../blocks/amount-rows.ts'
import type { PaperBase, PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** An amount with its capitals, the currency's name directly before them. */
export function amountRow(
  input: PaperBase,
  label: string,
  value: Money,
  isStrong = false,
): AmountRow {
  const { money, inWords } = createWording(input)
  const currency = currencyWord({ locale: input.locale, currency: input.shop.currency })
  const gap = input.locale === 'en' ? ' ' : ''
  return { label, amount: money(value), inWords: `${currency}${gap}${inWords(value)}`, isStrong }
}

/** Labour, parts, charges and their sum for some jobs of a visit, each written out. */
export function presentAmounts(
  input: PaperInput,
  jobs: readonly Job[],
  totalLabel: string,
): AmountRow[] {
  const { say } = createWording(input)
  const labour = sum(jobs.map(computeLabourAmount))
  const parts = sum(jobs.map(computePartsAmount))
  const charges = chargesOf(input)
  return [
    amountRow(input, say('paper.estimate-labour'), labour),
    amountRow(input, say('paper.estimate-parts'), parts),
    ...(charges === 0 ? [] : [amountRow(input, say('paper.estimate-charges'), charges)]),
    amountRow(input, totalLabel, sum([labour, parts, charges]), true),
  ]
}

/** All charges of the visit. */
export function chargesOf({ visit }: PaperInput): Money {
  return sum(visit.charges.map((charge) => charge.amount))
}

/** Labour and parts of some jobs. */
export function jobsAmount(jobs: readonly Job[]): Money {
  return sum(jobs.map(computeJobAmount))
}
