import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import { SETTLEMENT_SUBJECT } from '#shared/domain/settlement/settlement-subject.ts'
import { add, sum } from '#shared/kernel/money.ts'
import type { Receipt } from '../../blocks/receipt.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { receiptFields, receiptNote, receiptSignatures } from '../../present/present-receipt.ts'
import { createWording } from '../../wording.ts'

/** 收款收据: what was paid with the bill, or later for what was on account. */
export type PaymentReceiptData = Receipt

/** About the settlement, or about the later receipt that `subjectId` names. */
export function presentPaymentReceipt(input: PaperInput): PaymentReceiptData {
  return input.subjectId === SETTLEMENT_SUBJECT ? ofSettlement(input) : ofReceipt(input)
}

const CITES = { cites: ['settlement', 'repair-order'] } as const

function ofSettlement(input: PaperInput): PaymentReceiptData {
  const { say, amount, list } = createWording(input)
  const { settlement } = input.visit
  // A receipt is written in the command that reads the payments: without them, it is a bug.
  if (settlement === undefined) throw new Error('No settlement to write a receipt for')
  const paid = settlement.payments.filter(({ method }) => method !== 'on-account')
  const [only, ...others] = paid
  const named = paid.map((one) => `${say(`trade.payment.${one.method}`)} ${amount(one.amount)}`)
  const paidBy =
    only !== undefined && others.length === 0 ? say(`trade.payment.${only.method}`) : list(named)
  return {
    frame: presentFrame('payment-receipt', input, CITES),
    fields: receiptFields(input, { at: settlement.at, paidBy }),
    amounts: [
      amountRow(input, say('paper.bill-total'), settlement.totals.due),
      amountRow(input, say('paper.payment-amount'), sum(paid.map((one) => one.amount)), true),
    ],
    remarks: [],
    signatures: receiptSignatures(input, settlement.cashierId),
  }
}

function ofReceipt(input: PaperInput): PaymentReceiptData {
  const { say } = createWording(input)
  const { receipts } = input.visit
  const at = receipts.findIndex(({ id }) => id === input.subjectId)
  const receipt = receipts[at]
  if (receipt === undefined) throw new Error(`No receipt ${input.subjectId}`)
  // As it stood when this money came, whatever came later.
  const left = computeOwed({ ...input.visit, receipts: receipts.slice(0, at + 1) })
  return {
    frame: presentFrame('payment-receipt', input, CITES),
    fields: receiptFields(input, {
      at: receipt.at,
      paidBy: say(`trade.payment.${receipt.method}`),
    }),
    amounts: [
      amountRow(input, say('paper.owed-before'), add(left, receipt.amount)),
      amountRow(input, say('paper.account-amount'), receipt.amount, true),
      amountRow(input, say('paper.owed-after'), left),
    ],
    remarks: receiptNote(input, receipt.note),
    signatures: receiptSignatures(input, receipt.cashierId),
  }
}
