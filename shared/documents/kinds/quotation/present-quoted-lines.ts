import type { QuotationTotals } from '#shared/domain/sales/quotation/compute-quotation.ts'
import {
  QUOTATION_LINE_KINDS,
  type QuotationLine,
} from '#shared/domain/sales/quotation/quotation.ts'
import { negate } from '#shared/kernel/money.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import { presentPurchaseTax } from '../../present/present-purchase-tax.ts'
import { createWording, NOTHING } from '../../wording.ts'
import type { QuotationInput } from './present.ts'

/** Car, discount, everything that comes with it, tax with its reason; the sum is the landing price. */
export function presentQuotedLines(input: QuotationInput, totals: QuotationTotals): LineTable {
  const { say, amount, list, money } = createWording(input)
  const { quotation, taxRule, shop } = input
  const { listPrice, discount, lines } = quotation
  const lineOf = ({ kind, name, price }: QuotationLine): Line => ({
    cells: [
      name,
      kind === 'package'
        ? say('paper.quotation-given', { worth: money(price) })
        : say(`quotation.kind.${kind}`),
      kind === 'package' ? NOTHING : amount(price),
    ],
  })
  const inOrder = QUOTATION_LINE_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind))
  const why = presentPurchaseTax(say, quotation, {
    tax: totals.purchaseTax,
    rule: quotation.taxRule ?? taxRule,
    currency: shop.currency,
  })
  return {
    head: [say('paper.quotation-item'), say('paper.quotation-remark'), say('paper.amount')],
    lines: [
      { cells: [say('paper.quotation-list-price'), quotation.carName, amount(listPrice)] },
      ...(discount === 0
        ? []
        : [{ cells: [say('paper.quotation-discount'), '', amount(negate(discount))] }]),
      ...inOrder.map(lineOf),
      ...(totals.purchaseTax === undefined
        ? []
        : [
            {
              cells: [
                say('quotation.total.tax'),
                { text: list(why.slice(0, 1)), note: why.slice(1).join('\n') },
                amount(totals.purchaseTax.tax),
              ],
            },
          ]),
    ],
    sums: [{ label: say('paper.quotation-total'), value: money(totals.total) }],
  }
}
