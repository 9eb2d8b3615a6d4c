import type { Receipt } from '../../blocks/receipt.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { receiptFields, receiptNote, receiptSignatures } from '../../present/present-receipt.ts'
import { createWording } from '../../wording.ts'

/** 定金收据: money taken before the bill, and what becomes of it. */
export type DepositReceiptData = Receipt

/** The deposit that `subjectId` names. */
export function presentDepositReceipt(input: PaperInput): DepositReceiptData {
  const { say } = createWording(input)
  const deposit = input.visit.deposits.find(({ id }) => id === input.subjectId)
  // A receipt is written in the command that takes the money: without it, it is a bug.
  if (deposit === undefined) throw new Error(`No deposit ${input.subjectId}`)
  const paidBy = say(`trade.payment.${deposit.method}`)
  return {
    frame: presentFrame('deposit-receipt', input, { cites: ['repair-order'] }),
    fields: receiptFields(input, { at: deposit.at, paidBy }),
    amounts: [amountRow(input, say('paper.deposit-amount'), deposit.amount, true)],
    remarks: [
      ...receiptNote(input, deposit.note),
      { heading: say('paper.notes'), text: say('paper.deposit-terms') },
    ],
    signatures: receiptSignatures(input, deposit.cashierId),
  }
}
