import { computeHeldFrom } from '#shared/domain/sales/order/sale-money.ts'
import type { Receipt } from '../../blocks/receipt.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { type BuyerMoneyInput, moneyOf, presentMoneyFields } from '../buyer-receipt/present.ts'

/** 购车退款凭证: money that goes back, why, and what is still held. */
export type BuyerRefundData = Receipt

/** Words the refund. */
export function presentBuyerRefund(input: BuyerMoneyInput): BuyerRefundData {
  const { say, labelled } = createWording(input)
  const { moved, until } = moneyOf(input)
  const { kind, source = 'buyer', note } = moved
  const isTwice = kind === 'compensation'
  return {
    frame: presentFrame('buyer-refund', input, { cites: ['sales-contract'] }),
    fields: presentMoneyFields(input, moved, {
      on: say('paper.order-returned-on'),
      by: say('paper.order-returned-by'),
    }),
    amounts: [
      amountRow(
        input,
        say(isTwice ? 'paper.order-compensated' : `paper.order-returned-${source}`),
        moved.amount,
        true,
      ),
      ...(isTwice
        ? []
        : [amountRow(input, say('paper.order-held-after'), computeHeldFrom(until, source))]),
    ],
    remarks: [{ heading: say('paper.order-return-reason'), text: note }],
    signatures: [
      { label: labelled(say('paper.order-payee-sign'), '') },
      { label: named(input, say('paper.handler'), input.staffName(moved.cashierId)) },
      { label: labelled(say('paper.approver'), '') },
      { label: labelled(say('paper.order-seal'), ''), foot: issueDate(input) },
    ],
  }
}
