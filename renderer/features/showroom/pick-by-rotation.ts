import { listOpenSales } from '#renderer/db/repositories/sales.ts'
import type { Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { nextInRotation, type OnDuty } from '#shared/domain/sales/lead/next-in-rotation.ts'
import { listOnDuty } from '#shared/domain/sales/lead/on-duty.ts'
import { consultantOf, type Sale } from '#shared/domain/sales/sale.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'

/** The consultant whose turn it is; undefined when nobody is on duty. */
export async function pickByRotation(
  { db, shop }: Session,
  work: Work,
  at: Instant,
): Promise<StaffId | undefined> {
  const today = dayOf(at, shop.offsetMinutes)
  const onDuty = listOnDuty(await work.staff.list(), await work.shop.get(), today)
  const sales = (await listOpenSales(db)).map(({ sale }) => sale)
  return nextInRotation(onDuty.map((consultant) => turnOf(consultant, sales)))?.id
}

function turnOf({ id }: Staff, sales: readonly Sale[]): OnDuty {
  const own = sales.filter((sale) => consultantOf(sale) === id)
  const given = own.flatMap(({ assignments }) => assignments.slice(-1).map(({ at }) => at)).sort()
  const lastLeadAt = given.at(-1)
  const unanswered = own.filter(({ leads }) => leads.some((lead) => lead.answeredAt === undefined))
  return {
    id,
    unanswered: unanswered.length,
    ...(lastLeadAt === undefined ? {} : { lastLeadAt }),
  }
}
