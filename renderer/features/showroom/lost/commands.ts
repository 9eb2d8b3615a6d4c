import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import {
  type TakenUp,
  type TakeUpRefusal,
  takeUpAgain as takeUp,
} from '#shared/domain/sales/loss/take-up-again.ts'
import type { NextAction, SaleId } from '#shared/domain/sales/sale.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { whoOf } from '../change-sale.ts'

/** Takes a lost buyer up again, in the same sale or a new one; both are written, or neither. */
export const takeUpAgain = (
  session: Session,
  id: SaleId,
  next: NextAction,
): Promise<Saved<TakenUp, TakeUpRefusal>> =>
  session.change('take-up-again', async (work): Promise<Result<TakenUp, TakeUpRefusal>> => {
    const lost = await work.sales.get(id)
    const own = await work.sales.list({ customerId: lost.customerId })
    const taken = takeUp(lost, {
      ...whoOf(session),
      id: session.nextId<'Sale'>(),
      next,
      hasOpenSale: own.some(({ state }) => state === 'open'),
    })
    if (!taken.ok) return taken
    await work.sales.put(taken.value.sale)
    if (taken.value.lost !== undefined) await work.sales.put(taken.value.lost)
    return ok(taken.value)
  })
