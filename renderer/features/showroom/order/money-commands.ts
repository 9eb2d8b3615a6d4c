import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { checkDeposit, contractPriceOf } from '#shared/domain/sales/order/deposit-limit.ts'
import { askedOf } from '#shared/domain/sales/order/sale-account.ts'
import {
  type MoneySource,
  returnSaleMoney,
  type SaleMoney,
  type SaleMoneyMethod,
  type SaleMoneyRefusal,
  takeSaleMoney,
} from '#shared/domain/sales/order/sale-money.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkCarFree, type KeepRefusal } from './keep-car.ts'
import { writeMoneyPaper } from './order-paper.ts'
import { totalsOf } from './totals-of.ts'

/** Money put on the counter, lent, or an old car set off. */
export interface SaleMoneyGiven {
  readonly kind: 'deposit' | 'payment'
  readonly source: MoneySource
  readonly method: SaleMoneyMethod
  readonly amount: Money
  readonly note: string
}

export type TakeMoneyRefusal = SaleMoneyRefusal | KeepRefusal | 'sale-money.deposit-over'

/** Takes money towards a car and writes its receipt, in one command. Not for a car somebody has. */
export const takeMoney = async (
  session: Session,
  id: SaleId,
  given: SaleMoneyGiven,
): Promise<Saved<IssuedPaper, TakeMoneyRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    'take-sale-money',
    async (work): Promise<Result<IssuedPaper, TakeMoneyRefusal>> => {
      const before = await work.sales.get(id)
      const quotation = quotationOf(before)
      if (before.state !== 'open') return fail('sale.closed')
      if (quotation === undefined) return fail('sale-money.no-quotation')
      const free = await checkCarFree(
        work,
        before,
        before.order?.stockCarId ?? quotation.stockCarId,
      )
      if (!free.ok) return free
      const totals = totalsOf(quotation, session.shop)
      if (given.kind === 'deposit') {
        const lawful = checkDeposit(before, given.amount, contractPriceOf(totals))
        if (!lawful.ok) return lawful
      }
      const on = dayOf(desk.at, session.shop.offsetMinutes)
      const moved: SaleMoney = {
        ...given,
        id: session.nextId<'SaleMoney'>(),
        number: await work.takeNumber('buyer-receipt', on),
        at: desk.at,
        cashierId: session.staff.id,
      }
      const taken = takeSaleMoney(before, moved, askedOf(totals, given.source))
      if (!taken.ok) return taken
      await work.sales.put(taken.value)
      return ok(await writeMoneyPaper(work, desk, { sale: taken.value, quotation, moved }))
    },
  )
}

/** Money that goes back, and why. */
export interface SaleMoneyBack {
  readonly source: MoneySource
  readonly method: SaleMoneyMethod
  readonly amount: Money
  readonly reason: string
}

/** Gives money back and writes the refund, in one command. */
export const returnMoney = async (
  session: Session,
  id: SaleId,
  { source, method, amount, reason }: SaleMoneyBack,
): Promise<Saved<IssuedPaper, SaleMoneyRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    'return-sale-money',
    async (work): Promise<Result<IssuedPaper, SaleMoneyRefusal>> => {
      const before = await work.sales.get(id)
      const quotation = quotationOf(before)
      if (quotation === undefined) return fail('sale-money.no-quotation')
      const on = dayOf(desk.at, session.shop.offsetMinutes)
      const moved: SaleMoney = {
        id: session.nextId<'SaleMoney'>(),
        kind: 'return',
        source,
        method,
        amount,
        number: await work.takeNumber('buyer-refund', on),
        at: desk.at,
        cashierId: session.staff.id,
        note: reason,
      }
      const back = returnSaleMoney(before, moved)
      if (!back.ok) return back
      await work.sales.put(back.value)
      return ok(await writeMoneyPaper(work, desk, { sale: back.value, quotation, moved }))
    },
  )
}
