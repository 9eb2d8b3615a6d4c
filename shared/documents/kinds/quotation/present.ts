import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import type { PurchaseTaxRule } from '#shared/domain/sales/price/purchase-tax.ts'
import {
  computeQuotation,
  type QuotationTotals,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperBase } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate, issueDate } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { type LoanPart, presentLoanPart } from './present-loan-part.ts'
import { presentQuotedLines } from './present-quoted-lines.ts'

/** 购车报价单: what the car costs on the road, how it is paid, what a loan costs, what is not in it. */
export interface QuotationData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly lines: LineTable
  readonly amounts: readonly AmountRow[]
  /** Absent where it is paid at once. */
  readonly loan?: LoanPart
  /** What the consultant wrote to the buyer. */
  readonly words?: Remark
  readonly termsHeading: string
  readonly terms: readonly string[]
  readonly signatures: readonly SignaturePlace[]
}

/** A version with its buyer, the very car where one is meant, and the tax as it is set now. */
export interface QuotationInput extends PaperBase {
  readonly customer: Customer
  readonly quotation: Quotation
  readonly car?: StockCar
  readonly taxRule: PurchaseTaxRule
}

const TERMS = ['binding', 'passed-on', 'not-included', 'change'] as const

/** Words it. */
export function presentQuotation(input: QuotationInput): QuotationData {
  const { say, labelled } = createWording(input)
  const { quotation, taxRule, staffName } = input
  const totals = computeQuotation(quotation, taxRule)
  const loan = presentLoanPart(input)
  return {
    frame: presentFrame('quotation', input),
    fields: presentFields(input),
    lines: presentQuotedLines(input, totals),
    amounts: presentPayment(input, totals),
    ...(loan === undefined ? {} : { loan }),
    ...(quotation.words.trim() === ''
      ? {}
      : { words: { heading: say('paper.quotation-words'), text: quotation.words.trim() } }),
    termsHeading: say('paper.quotation-terms'),
    terms: [
      say('paper.quotation-term-until', { until: quotation.validUntil }),
      ...(quotation.finance === undefined ? [] : [say('paper.quotation-term-loan')]),
      ...TERMS.map((term) => say(`paper.quotation-term-${term}`)),
    ],
    signatures: [
      {
        label: labelled(say('paper.quotation-consultant'), staffName(quotation.by)),
        foot: issueDate(input),
      },
      { label: say('paper.quotation-buyer-sign'), foot: blankDate(input) },
    ],
  }
}

function presentFields(input: QuotationInput): FieldGrid {
  const { say } = createWording(input)
  const { customer, quotation, car, shop, staffName } = input
  const energy = say(`needs.energy.${quotation.energy}`)
  return {
    columns: 2,
    rows: [
      [
        { label: say('paper.quotation-buyer'), value: customer.name, isStrong: true },
        {
          label: say('paper.phone'),
          value:
            customer.phone === ''
              ? ''
              : formatPhone(customer.phone, { home: homeOf(shop.currency) }),
        },
      ],
      [{ label: say('paper.quotation-car'), value: quotation.carName, isStrong: true, span: 2 }],
      [
        { label: say('paper.quotation-energy'), value: energy },
        {
          label: say('paper.quotation-very-car'),
          value:
            car === undefined
              ? say('paper.quotation-to-order')
              : [car.color, car.vin].filter((part) => part !== '').join(' '),
        },
      ],
      [
        {
          label: say('paper.quotation-version'),
          value: say('quotation.version', { version: String(quotation.version) }),
        },
        { label: say('paper.quotation-until'), value: quotation.validUntil, isStrong: true },
      ],
      [
        {
          label: say('paper.quotation-consultant'),
          value: staffName(quotation.by),
          span: 2,
        },
      ],
    ],
  }
}

function presentPayment(input: QuotationInput, totals: QuotationTotals): AmountRow[] {
  const { say } = createWording(input)
  const { tradeIn } = input.quotation
  return [
    amountRow(input, say('paper.quotation-total'), totals.total, true),
    ...(tradeIn === undefined || totals.tradeIn === 0
      ? []
      : [amountRow(input, say('paper.quotation-trade-in', { car: tradeIn.car }), totals.tradeIn)]),
    ...(totals.financed === 0
      ? []
      : [amountRow(input, say('paper.quotation-financed'), totals.financed)]),
    amountRow(input, say('paper.quotation-due'), totals.due, true),
  ]
}
