import type { Customer } from '#shared/domain/customer/customer.ts'
import { computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import type { SaleOrder } from '#shared/domain/sales/order/sale-order.ts'
import type { QuotationTotals } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperBase } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { createWording } from '../../wording.ts'
import { contractTermsOf } from './contract-terms.ts'
import { presentContractFields } from './present-contract-fields.ts'
import { presentContractLines } from './present-contract-lines.ts'
import { presentContractSigns } from './present-contract-signs.ts'

/** 汽车销售合同: parties, car, price with everything in it, how it is paid, and what both owe. */
export interface SalesContractData {
  readonly frame: PaperFrame
  readonly partiesHeading: string
  readonly parties: FieldGrid
  readonly carHeading: string
  readonly car: FieldGrid
  readonly priceHeading: string
  readonly lines: LineTable
  readonly payHeading: string
  readonly amounts: readonly AmountRow[]
  /** What else was agreed, then and since. */
  readonly notes: readonly Remark[]
  readonly termsHeading: string
  readonly terms: readonly string[]
  readonly signatures: readonly SignaturePlace[]
}

/** A contract's records: the order, the version it is over, and the car where one is kept. */
export interface SalesContractInput extends PaperBase {
  readonly customer: Customer
  readonly order: SaleOrder
  readonly quotation: Quotation
  readonly totals: QuotationTotals
  readonly car?: StockCar | undefined
}

/** Words the contract. */
export function presentSalesContract(input: SalesContractInput): SalesContractData {
  const { say } = createWording(input)
  const { order, totals } = input
  const account = computeSaleAccount({ money: [], pastOrders: [] }, totals)
  const [own, loan, oldCar] = account.parts
  return {
    frame: presentFrame('sales-contract', input, { cites: ['quotation'] }),
    ...presentContractFields(input),
    priceHeading: say('paper.order-price-heading'),
    lines: presentContractLines(input),
    payHeading: say('paper.order-pay-heading'),
    amounts: [
      amountRow(input, say('paper.order-total'), account.total, true),
      ...(order.deposit === undefined
        ? []
        : [amountRow(input, say('paper.order-deposit'), order.deposit)]),
      ...(oldCar === undefined || oldCar.asked === 0
        ? []
        : [amountRow(input, say('paper.order-by-old-car'), oldCar.asked)]),
      ...(loan === undefined || loan.asked === 0
        ? []
        : [amountRow(input, say('paper.order-by-lender'), loan.asked)]),
      ...(own === undefined ? [] : [amountRow(input, say('paper.order-by-buyer'), own.asked)]),
    ],
    notes: [
      ...(order.note === undefined ? [] : [{ heading: say('paper.order-note'), text: order.note }]),
      // What was signed for stays as it was; what was agreed since stands beside it.
      ...(order.movedPromises ?? []).map(({ from, to, reason }) => ({
        heading: say('paper.order-moved'),
        text: say('paper.order-moved-to', { from, to, reason }),
      })),
    ],
    termsHeading: say('paper.order-terms'),
    terms: contractTermsOf(input.car?.kind ?? 'new').map((term) => say(`paper.order-term-${term}`)),
    signatures: presentContractSigns(input),
  }
}
