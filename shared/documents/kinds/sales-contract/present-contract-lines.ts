import { negate, ZERO } from '#shared/kernel/money.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { createWording } from '../../wording.ts'
import type { SalesContractInput } from './present.ts'

/** Everything in the price, line by line; what is given shows its worth and asks nothing. */
export function presentContractLines(input: SalesContractInput): LineTable {
  const { say, amount } = createWording(input)
  const { quotation, totals } = input
  const { listPrice, discount, lines } = quotation
  const tax = totals.purchaseTax?.tax ?? ZERO
  const rows: Line[] = [
    { cells: [say('paper.order-list-price'), '', amount(listPrice)] },
    ...(discount === ZERO
      ? []
      : [{ cells: [say('paper.order-discount'), '', amount(negate(discount))] }]),
    ...lines.map(({ kind, name, price }): Line => {
      const isGiven = kind === 'package'
      return {
        cells: [
          name,
          isGiven
            ? say('paper.order-given', { worth: amount(price) })
            : say(`paper.order-kind-${kind}`),
          isGiven ? amount(ZERO) : amount(price),
        ],
      }
    }),
    ...(totals.purchaseTax === undefined
      ? []
      : [{ cells: [say('paper.order-tax'), say('paper.order-kind-tax'), amount(tax)] }]),
  ]
  return {
    head: [say('paper.order-item'), say('paper.order-remark'), say('paper.amount')],
    lines: rows,
    sums: [
      {
        label: `${say('paper.order-total')}　${amountRow(input, '', totals.total).inWords}`,
        value: amount(totals.total),
      },
    ],
  }
}
