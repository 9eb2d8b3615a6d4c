import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, preparePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { type CancelOrderRefusal, cancelOrder } from '#shared/domain/sales/order/cancel-order.ts'
import { contractPriceOf } from '#shared/domain/sales/order/deposit-limit.ts'
import {
  payCompensation,
  returnSaleMoney,
  type SaleMoney,
  type SaleMoneyRefusal,
} from '#shared/domain/sales/order/sale-money.ts'
import type { DepositOutcome } from '#shared/domain/sales/order/sale-order.ts'
import { checkOutcome, settleDeposit } from '#shared/domain/sales/order/settle-deposit.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { NextAction, Sale, SaleId } from '#shared/domain/sales/sale.ts'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { whoOf } from '../change-sale.ts'
import { giveCarBack, type KeepRefusal } from './keep-car.ts'
import { writeMoneyPaper } from './order-paper.ts'
import { totalsOf } from './totals-of.ts'

/** Why an order ends, and what becomes of the buyer's money. */
export interface CallOffDraft {
  readonly reason: string
  readonly outcome: DepositOutcome
  /** How what goes back is paid. */
  readonly method: MoneyMethod
  readonly next: NextAction
}

export type CallOffRefusal =
  | CancelOrderRefusal
  | SaleMoneyRefusal
  | KeepRefusal
  | 'order.outcome-manager'

/**
 * Calls an order off in one command: the money goes back or is forfeited, the car returns to the yard,
 * the sale goes on. Gives the refunds, to be handed out.
 */
export const callOffOrder = async (
  session: Session,
  id: SaleId,
  draft: CallOffDraft,
): Promise<Saved<readonly IssuedPaper[], CallOffRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    'call-off-order',
    async (work): Promise<Result<readonly IssuedPaper[], CallOffRefusal>> => {
      const before = await work.sales.get(id)
      const quotation = quotationOf(before)
      if (before.order === undefined || quotation === undefined) return fail('order.none')
      const may = checkOutcome(draft.outcome, session.staff)
      if (!may.ok) return may
      const price = contractPriceOf(totalsOf(quotation, session.shop))
      const settled = settleDeposit(before, draft.outcome, price)
      const paid = await payBack(work, desk, before, { ...draft, ...settled })
      if (!paid.ok) return paid
      const free = await giveCarBack(work, paid.value.sale, desk.at)
      if (!free.ok) return free
      const { reason, outcome, next } = draft
      const { kept } = settled
      const who = { ...whoOf(session), at: desk.at }
      const off = cancelOrder(free.value, reason, { ...who, next, outcome, kept })
      if (!off.ok) return off
      await work.sales.put(off.value)
      const papers: IssuedPaper[] = []
      for (const moved of paid.value.moves) {
        papers.push(await writeMoneyPaper(work, desk, { sale: paid.value.sale, quotation, moved }))
      }
      return ok(papers)
    },
  )
}

interface Backs extends CallOffDraft {
  readonly back: Money
  readonly compensation: Money
}

/** What goes back of the buyer's money, and on top of it where the shop is at fault. */
async function payBack(
  work: Work,
  { session, at }: PaperDesk,
  before: Sale,
  { back, compensation, method, reason }: Backs,
): Promise<Result<{ sale: Sale; moves: readonly SaleMoney[] }, SaleMoneyRefusal>> {
  const on = dayOf(at, session.shop.offsetMinutes)
  const moveOf = async (kind: 'return' | 'compensation', amount: Money): Promise<SaleMoney> => ({
    id: session.nextId<'SaleMoney'>(),
    kind,
    method,
    amount,
    at,
    cashierId: session.staff.id,
    number: await work.takeNumber('buyer-refund', on),
    note: reason,
  })
  let sale = before
  const moves: SaleMoney[] = []
  if (back > ZERO) {
    const moved = await moveOf('return', back)
    const returned = returnSaleMoney(sale, moved)
    if (!returned.ok) return returned
    sale = returned.value
    moves.push(moved)
  }
  if (compensation > ZERO) {
    const moved = await moveOf('compensation', compensation)
    sale = payCompensation(sale, moved)
    moves.push(moved)
  }
  return ok({ sale, moves })
}
