import type { Loss } from '#shared/domain/sales/loss/loss.ts'
import type { SaleOrder } from '#shared/domain/sales/order/sale-order.ts'
import type { PurchaseTaxRule } from '#shared/domain/sales/price/purchase-tax.ts'
import type { QuotationLine } from '#shared/domain/sales/quotation/quotation.ts'
import type { Award, Bid } from '#shared/domain/used-car/bids.ts'
import type { BuyingRule } from '#shared/domain/used-car/compute-buying-price.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What holds the same in several records: quotation line. */
export const quotationLineFields = {
  kind: 'code',
  name: 'text',
  price: 'money',
  cost: 'money',
} as const satisfies ShapeOf<QuotationLine>

/** What holds the same in several records: purchase tax rule. */
export const purchaseTaxRuleFields = {
  rate: 'rate',
  vatRate: 'rate',
  reliefs: [{ energies: ['code'], from: 'day', until: 'day', share: 'rate', most: 'money' }],
} as const satisfies ShapeOf<PurchaseTaxRule>

/** What holds the same in several records: sale order. */
export const saleOrderFields = {
  number: 'text',
  quotationId: 'id',
  at: 'instant',
  by: 'id',
  promisedOn: 'day',
  movedPromises: 'json',
  deposit: 'money',
  place: 'text',
  note: 'text',
  signature: 'json',
  signedOnPaper: { by: 'id', at: 'instant' },
  stockCarId: 'id',
  allocatedAt: 'instant',
  cancelled: { at: 'instant', by: 'id', reason: 'text', outcome: 'code', kept: 'money' },
} as const satisfies ShapeOf<SaleOrder>

/** What holds the same in several records: loss. */
export const lossFields = {
  reason: 'code',
  words: 'text',
  askedAt: 'instant',
  askedBy: 'id',
  comeBackOn: 'day',
  approvedAt: 'instant',
  approvedBy: 'id',
  takenUpIn: 'id',
} as const satisfies ShapeOf<Loss>

/** What holds the same in several records: bid. */
export const bidFields = {
  trader: 'text',
  phone: 'text',
  amount: 'money',
  at: 'instant',
  by: 'id',
} as const satisfies ShapeOf<Bid>

/** What holds the same in several records: award. */
export const awardFields = {
  trader: 'text',
  amount: 'money',
  reason: 'text',
  at: 'instant',
  by: 'id',
} as const satisfies ShapeOf<Award>

/** What holds the same in several records: buying rule. */
export const buyingRuleFields = {
  taxRate: 'rate',
  gifts: 'money',
  commissionRate: 'rate',
  warranty: 'money',
  advertising: 'money',
  fixedCosts: 'money',
  profitRate: 'rate',
  interestRate: 'rate',
} as const satisfies ShapeOf<BuyingRule>
