import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { type GiftRefusal, useGift as take } from '#shared/domain/sales/gift/gift.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Gives one of what was promised with the car: in the workshop as well as in the showroom. */
export const giveGift = (
  session: Session,
  id: SaleId,
  name: string,
  words: string,
): Promise<Saved<Sale, GiftRefusal>> =>
  session.change('give-gift', async (work): Promise<Result<Sale, GiftRefusal>> => {
    const use = { by: session.staff.id, at: session.clock.now(), words }
    const given = take(await work.sales.get(id), name, use)
    if (given.ok) await work.sales.put(given.value)
    return given
  })
