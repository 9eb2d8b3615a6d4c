import type { Customer } from '#shared/domain/customer/customer.ts'
import { computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import type { SaleMoney, SaleMoneyId } from '#shared/domain/sales/order/sale-money.ts'
import type { QuotationTotals } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Receipt } from '../../blocks/receipt.ts'
import type { PaperBase } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentBuyer } from '../../present/present-buyer.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'

/** 购车收款凭证: money towards a car, and what is open after it. */
export type BuyerReceiptData = Receipt

/** A receipt's records. */
export interface BuyerMoneyInput extends PaperBase {
  readonly customer: Customer
  readonly sale: Sale
  readonly carName: string
  readonly totals: QuotationTotals
  readonly moneyId: SaleMoneyId
}

/** The money `moneyId` names, and the account as it stood when that had moved. */
export function moneyOf({ sale, moneyId }: BuyerMoneyInput): {
  readonly moved: SaleMoney
  readonly until: Sale
} {
  const index = sale.money.findIndex(({ id }) => id === moneyId)
  const moved = sale.money[index]
  // A receipt is written in the command that moves the money: without it, it is a bug.
  if (moved === undefined) throw new Error(`No money ${moneyId}`)
  return { moved, until: { ...sale, money: sale.money.slice(0, index + 1) } }
}

/** The head of a receipt or refund: who, which car, which contract, when and how. */
export function presentMoneyFields(
  input: BuyerMoneyInput,
  { at, method }: Pick<SaleMoney, 'at' | 'method'>,
  words: { readonly on: string; readonly by: string },
): Receipt['fields'] {
  const { say, dateTime } = createWording(input)
  const buyer = presentBuyer(input, input.customer)
  const paidBy = method === 'set-off' ? say('paper.order-set-off') : say(`trade.payment.${method}`)
  return {
    columns: 2,
    rows: [
      [buyer.name, buyer.phone],
      [{ label: say('paper.order-car'), value: input.carName, span: 2 }],
      [
        { label: words.on, value: dateTime(at) },
        { label: words.by, value: paidBy },
      ],
    ],
  }
}

/** Words the receipt. */
export function presentBuyerReceipt(input: BuyerMoneyInput): BuyerReceiptData {
  const { say, labelled } = createWording(input)
  const { moved, until } = moneyOf(input)
  const account = computeSaleAccount(until, input.totals)
  const { kind, source = 'buyer', note } = moved
  const what = kind === 'deposit' ? 'deposit' : source
  return {
    frame: presentFrame('buyer-receipt', input, { cites: ['sales-contract'] }),
    fields: presentMoneyFields(input, moved, {
      on: say('paper.received-on'),
      by: say('paper.paid-by'),
    }),
    amounts: [
      amountRow(input, say(`paper.order-received-${what}`), moved.amount, true),
      amountRow(input, say('paper.order-total'), account.total),
      amountRow(input, say('paper.order-held'), account.held),
      amountRow(input, say('paper.order-still'), account.still),
    ],
    remarks: [
      ...(hasText(note) ? [{ heading: say('paper.receipt-note'), text: note }] : []),
      ...(kind === 'deposit'
        ? [{ heading: say('paper.notes'), text: say('paper.order-deposit-law') }]
        : []),
    ],
    signatures: [
      { label: labelled(say('paper.payer-sign'), '') },
      { label: named(input, say('paper.receiver'), input.staffName(moved.cashierId)) },
      { label: labelled(say('paper.order-seal'), ''), foot: issueDate(input) },
    ],
  }
}
