import type { BillTotals } from '#shared/domain/settlement/compute-totals.ts'
import { currencyWord } from '#shared/kernel/capital-numerals.ts'
import { negate, sum, ZERO } from '#shared/kernel/money.ts'
import type { Summary } from '../../blocks/summary.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** The bill's figures in the order of the official list, in capitals, and how they were paid. */
export function presentSummary(input: PaperInput, totals: BillTotals): Summary {
  const { say, amount, amountOrNothing, money, inWords, labelled, list } = createWording(input)
  const { chargesByKind: kinds, due, discount, rounding, balance, deposits = ZERO } = totals
  const other = sum([kinds['outside-work'], kinds.towing, kinds.rescue, kinds.other])
  const payments = input.visit.settlement?.payments ?? input.visit.bill.payments
  const paidBack = input.visit.settlement?.paidBack
  const paid = [
    ...(deposits === 0 ? [] : [`${say('paper.deposit-applied')} ${amount(deposits)}`]),
    ...payments.map(
      (payment) => `${say(`trade.payment.${payment.method}`)} ${amount(payment.amount)}`,
    ),
    ...(paidBack === undefined
      ? []
      : [`${say('paper.deposit-paid-back')} ${amount(negate(paidBack.amount))}`]),
  ]
  return {
    columns: [
      { label: say('trade.charge.diagnosis'), value: amountOrNothing(kinds.diagnosis) },
      { label: say('trade.charge.testing'), value: amountOrNothing(kinds.testing) },
      { label: say('paper.parts'), value: amountOrNothing(totals.parts) },
      { label: say('paper.labour'), value: amountOrNothing(totals.labour) },
      { label: say('trade.charge.machining'), value: amountOrNothing(kinds.machining) },
      { label: say('paper.other'), value: amountOrNothing(other) },
      { label: say('paper.discount'), value: amountOrNothing(negate(discount)) },
      { label: say('paper.rounding'), value: amountOrNothing(negate(rounding)) },
      { label: say('paper.due'), value: amount(due) },
    ],
    inWords: labelled(
      say('paper.in-words', { currency: currencyWord({ ...input, ...input.shop }) }),
      inWords(due),
    ),
    total: money(due),
    remarks: [
      ...(paid.length === 0 ? [] : [labelled(say('paper.payments'), list(paid))]),
      ...(balance > 0 ? [labelled(say('paper.still-owed'), amount(balance))] : []),
      ...(balance < 0 ? [labelled(say('paper.overpaid'), amount(negate(balance)))] : []),
    ],
  }
}
