import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import {
  returnDeposit as giveBack,
  type ReturnDepositRefusal,
  type TakeDepositRefusal,
  takeDeposit as take,
} from '#shared/domain/settlement/change-deposits.ts'
import type { DepositId } from '#shared/domain/settlement/deposit.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** Money put on the counter: how, how much, and what for. */
export interface MoneyGiven {
  readonly method: MoneyMethod
  readonly amount: Money
  readonly note: string
}

/** Takes a deposit and writes its receipt, in one command. */
export const takeDeposit = async (
  session: Session,
  visit: Pick<Visit, 'id' | 'locale'>,
  given: MoneyGiven,
): Promise<Saved<IssuedPaper, TakeDepositRefusal>> => {
  const desk = await preparePaper(session, visit.locale)
  return session.change(
    'take-deposit',
    async (work): Promise<Result<IssuedPaper, TakeDepositRefusal>> => {
      const id = session.nextId<'Deposit'>()
      const number = await work.takeNumber(
        'deposit-receipt',
        dayOf(desk.at, session.shop.offsetMinutes),
      )
      const before = await work.visits.get(visit.id)
      const deposit = { ...given, id, number, at: desk.at, cashierId: session.staff.id }
      const taken = take(before, deposit)
      if (!taken.ok) return taken
      const after = { ...taken.value, updatedAt: desk.at }
      await work.visits.put(after)
      return ok(
        await writePaper(work, desk, {
          kind: 'deposit-receipt',
          visit: after,
          number,
          subjectId: id,
        }),
      )
    },
  )
}

/** Gives a deposit back before the bill. */
export const returnDeposit = (
  session: Session,
  visitId: VisitId,
  id: DepositId,
  { method, reason }: { readonly method: MoneyMethod; readonly reason: string },
): Promise<Saved<Visit, ReturnDepositRefusal>> =>
  changeVisit(session, 'return-deposit', visitId, (visit) =>
    giveBack(visit, id, { at: session.clock.now(), by: session.staff.id, method, reason }),
  )
