import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Who does it, when, and by which clock the shop's days are told. */
export const whoOf = ({ staff, clock, shop }: Session) => ({
  by: staff.id,
  at: clock.now(),
  offsetMinutes: shop.offsetMinutes,
})

/** The same, where it matters which roles the person has. */
export const decidingOf = ({ staff, clock, shop }: Session) => ({
  by: staff,
  at: clock.now(),
  offsetMinutes: shop.offsetMinutes,
})

/** One command on a sale as it is on record now, not as a screen drew it. */
export function changeSale<C extends string>(
  session: Session,
  command: CommandName,
  id: SaleId,
  rule: (sale: Sale) => Result<Sale, C>,
): Promise<Saved<Sale, C>> {
  return session.change(command, async (work): Promise<Result<Sale, C>> => {
    const before = await work.sales.get(id)
    const ruled = rule(before)
    if (ruled.ok && ruled.value !== before) await work.sales.put(ruled.value)
    return ruled
  })
}
