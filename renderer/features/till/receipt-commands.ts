import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { SETTLEMENT_SUBJECT } from '#shared/domain/settlement/settlement-subject.ts'
import {
  type AccountReceiptRefusal,
  takeAccountReceipt,
} from '#shared/domain/settlement/take-account-receipt.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { MoneyGiven } from './deposit-commands.ts'

type NamedVisit = Pick<Visit, 'id' | 'locale'>

/** Takes money for what is on account and writes its receipt, in one command. */
export const takeReceipt = async (
  session: Session,
  visit: NamedVisit,
  given: MoneyGiven,
): Promise<Saved<IssuedPaper, AccountReceiptRefusal>> => {
  const desk = await preparePaper(session, visit.locale)
  const on = dayOf(desk.at, session.shop.offsetMinutes)
  return session.change(
    'take-account-receipt',
    async (work): Promise<Result<IssuedPaper, AccountReceiptRefusal>> => {
      const id = session.nextId<'AccountReceipt'>()
      const number = await work.takeNumber('payment-receipt', on)
      const before = await work.visits.get(visit.id)
      const receipt = { ...given, id, number, at: desk.at, cashierId: session.staff.id }
      const taken = takeAccountReceipt(before, receipt)
      if (!taken.ok) return taken
      const after = { ...taken.value, updatedAt: desk.at }
      await work.visits.put(after)
      const paper = { kind: 'payment-receipt', visit: after, number, subjectId: id } as const
      return ok(await writePaper(work, desk, paper))
    },
  )
}

export type PaymentReceiptRefusal = 'receipt.already-issued' | 'receipt.nothing-paid'

/** Writes a receipt for what was paid with the bill, once, for whoever asks for one. */
export const issuePaymentReceipt = async (
  session: Session,
  { id, locale }: NamedVisit,
): Promise<Saved<IssuedPaper, PaymentReceiptRefusal>> => {
  const desk = await preparePaper(session, locale)
  const on = dayOf(desk.at, session.shop.offsetMinutes)
  return session.change(
    'issue-payment-receipt',
    async (work): Promise<Result<IssuedPaper, PaymentReceiptRefusal>> => {
      const visit = await work.visits.get(id)
      const paid = visit.settlement?.payments.filter(({ method }) => method !== 'on-account') ?? []
      if (paid.length === 0) return fail('receipt.nothing-paid')
      const issued = (await work.papers.list({ visitId: id })).find(
        ({ kind, subjectId }) => kind === 'payment-receipt' && subjectId === SETTLEMENT_SUBJECT,
      )
      if (issued !== undefined) return fail('receipt.already-issued', { number: issued.number })
      const number = await work.takeNumber('payment-receipt', on)
      const subjectId = SETTLEMENT_SUBJECT
      const paper = { kind: 'payment-receipt', visit, number, subjectId } as const
      return ok(await writePaper(work, desk, paper))
    },
  )
}
