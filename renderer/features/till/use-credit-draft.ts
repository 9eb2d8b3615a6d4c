import { useState } from 'react'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import { refundRange } from '#shared/domain/settlement/issue-credit-note.ts'
import { type BilledLine, listCreditLines } from '#shared/domain/settlement/list-credit-lines.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import type { CreditInput } from './credit-commands.ts'

/** A credit note in the making. */
export interface CreditDraftForm {
  readonly lines: readonly BilledLine[]
  readonly amounts: Readonly<Record<string, Money | undefined>>
  readonly setAmount: (key: string, amount: Money | undefined) => void
  /** Sum of the lines. */
  readonly total: Money
  readonly refund: Money
  readonly setRefund: (refund: Money | undefined) => void
  /** What is not paid out and lowers the account. */
  readonly lowers: Money
  readonly method: MoneyMethod | undefined
  readonly setMethod: (method: MoneyMethod | undefined) => void
  readonly toInput: (rest: { reason: string; approvedBy: StaffId }) => CreditInput
}

/** The lines of a bill with what is credited of each; as little as must be is paid out. */
export const useCreditDraft = (visit: Visit): CreditDraftForm => {
  const lines = listCreditLines(visit).filter(({ left }) => left > 0)
  const [amounts, setAmounts] = useState<Readonly<Record<string, Money | undefined>>>({})
  const [typed, setRefund] = useState<Money>()
  const [method, setMethod] = useState<MoneyMethod>()
  const credited = lines.flatMap(({ key, name }) => {
    const amount = amounts[key]
    return amount === undefined || amount === 0 ? [] : [{ key, name, amount }]
  })
  const total = sum(credited.map(({ amount }) => amount))
  const refund = typed ?? refundRange(visit, total).least
  return {
    lines,
    amounts,
    setAmount: (key, amount) => setAmounts((before) => ({ ...before, [key]: amount })),
    total,
    refund,
    setRefund,
    lowers: refund < total ? subtract(total, refund) : ZERO,
    method,
    setMethod,
    toInput: (rest) => ({
      ...rest,
      lines: credited,
      ...(method === undefined || refund === 0 ? {} : { refund: { method, amount: refund } }),
    }),
  }
}
