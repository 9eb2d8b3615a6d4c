import { hasText } from '#shared/kernel/has-text.ts'
import { add, type Money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Visit } from '../visit/visit.ts'
import { computeOwed } from './compute-owed.ts'
import type { CreditNote } from './credit-note.ts'
import { listCreditLines } from './list-credit-lines.ts'
import { listMoneyMoves } from './list-money-moves.ts'

/** Why a settlement is not credited; `{amount}` is what is still possible, minor units. */
export type CreditRefusal =
  | 'credit.not-settled'
  | 'credit.reason-empty'
  | 'credit.no-lines'
  | 'credit.line-unknown'
  | 'credit.line-not-positive'
  | 'credit.more-than-billed'
  | 'credit.more-than-due'
  | 'credit.refund-more-than-credited'
  | 'credit.refund-more-than-paid'
  | 'credit.more-than-owed'
  | 'credit.approver-may-not'

/** What a credit note says beside its sum, which follows from its lines. */
export type CreditDraft = Omit<CreditNote, 'amount'>

/** How much of a settled bill was not taken back yet: it ends where the customer owes nothing. */
export function computeCreditable({
  settlement,
  credits,
}: Pick<Visit, 'settlement' | 'credits'>): Money {
  const credited = sum(credits.map(({ amount }) => amount))
  return subtract(settlement?.totals.due ?? ZERO, credited)
}

/** What the shop has received over a visit and not given back, minor units. */
export const computeReceived = (visit: Visit): Money =>
  sum(listMoneyMoves(visit).map(({ amount }) => amount))

/**
 * How much of a credit of `amount` may be paid out, minor units: what is on account is lowered
 * first where less was received, and what is more than the account must be paid out.
 */
export function refundRange(
  visit: Visit,
  amount: Money,
): { readonly least: Money; readonly most: Money } {
  const owed = computeOwed(visit)
  const received = computeReceived(visit)
  return {
    least: amount > owed ? subtract(amount, owed) : ZERO,
    most: received < amount ? received : amount,
  }
}

/**
 * Takes back lines of an issued bill by a document of its own; the settlement stays as it was
 * printed. No line is credited beyond what it was billed at, all together not beyond what was due
 * after discount. What is not paid out lowers what is on account.
 */
export function issueCreditNote(
  visit: Visit,
  draft: CreditDraft,
  isApprover: boolean,
): Result<Visit, CreditRefusal> {
  if (visit.settlement === undefined) return fail('credit.not-settled')
  if (draft.lines.length === 0) return fail('credit.no-lines')
  const lines = checkLines(visit, draft)
  if (!lines.ok) return lines
  const amount = sum(draft.lines.map((line) => line.amount))
  const creditable = computeCreditable(visit)
  if (amount > creditable) return fail('credit.more-than-due', { amount: creditable })
  const refund = checkRefund(visit, amount, draft.refund?.amount ?? ZERO)
  if (!refund.ok) return refund
  if (!hasText(draft.reason)) return fail('credit.reason-empty')
  if (!isApprover) return fail('credit.approver-may-not')
  const { refund: paidOut, ...rest } = draft
  const credit: CreditNote = {
    ...rest,
    reason: draft.reason.trim(),
    amount,
    ...(paidOut === undefined || paidOut.amount === 0 ? {} : { refund: paidOut }),
  }
  return ok({ ...visit, credits: [...visit.credits, credit] })
}

function checkLines(visit: Visit, { lines }: CreditDraft): Result<null, CreditRefusal> {
  const left = new Map(listCreditLines(visit).map((line) => [line.key, line]))
  const asked = new Map<string, Money>()
  for (const { key, amount } of lines) {
    const billed = left.get(key)
    if (billed === undefined) return fail('credit.line-unknown')
    if (!(amount > 0)) return fail('credit.line-not-positive', { name: billed.name })
    const total = add(asked.get(key) ?? ZERO, amount)
    if (total > billed.left) {
      return fail('credit.more-than-billed', { name: billed.name, amount: billed.left })
    }
    asked.set(key, total)
  }
  return ok(null)
}

function checkRefund(visit: Visit, amount: Money, refund: Money): Result<null, CreditRefusal> {
  const { least, most } = refundRange(visit, amount)
  if (refund > amount || refund < 0) return fail('credit.refund-more-than-credited', { amount })
  if (refund > most) return fail('credit.refund-more-than-paid', { amount: most })
  return refund < least ? fail('credit.more-than-owed', { amount: least }) : ok(null)
}
