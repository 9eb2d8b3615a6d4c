import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listOpenSales, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { findOpenVisit } from '#shared/domain/sales/reception/receive-buyer.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'

/** Why a buyer is to be looked after now, the most pressing first. */
export const URGENCIES = ['loss', 'here', 'answer', 'overdue', 'today', 'later'] as const
export type Urgency = (typeof URGENCIES)[number]

/** A sale as the lists of the showroom show it. */
export interface ShowroomEntry extends SaleRecord {
  readonly urgency: Urgency
  /** Days that the next action is overdue; 0 where it is not. */
  readonly daysLate: number
  readonly consultant: Staff | undefined
}

export interface Showroom {
  readonly entries: readonly ShowroomEntry[]
  readonly staff: readonly Staff[]
}

/** Every open sale, the most pressing first: what a consultant does in this order. */
export async function listShowroom(db: QiantaiDatabase, today: Day): Promise<Showroom> {
  const [records, staff] = await Promise.all([listOpenSales(db), listStaff(db)])
  const byId = new Map<StaffId, Staff>(staff.map((each) => [each.id, each]))
  const entries = records.map((record): ShowroomEntry => {
    const id = consultantOf(record.sale)
    return {
      ...record,
      urgency: urgencyOf(record, today),
      daysLate: Math.max(0, daysBetween(record.sale.next.on, today)),
      consultant: id === undefined ? undefined : byId.get(id),
    }
  })
  return { entries: entries.sort(byUrgency), staff }
}

function urgencyOf({ sale }: SaleRecord, today: Day): Urgency {
  if (sale.loss !== undefined) return 'loss'
  if (findOpenVisit(sale) !== undefined) return 'here'
  if (sale.leads.some(({ answeredAt }) => answeredAt === undefined)) return 'answer'
  if (sale.next.on < today) return 'overdue'
  return sale.next.on === today ? 'today' : 'later'
}

const rankOf = ({ urgency }: ShowroomEntry): number => URGENCIES.indexOf(urgency)

/** Within the same urgency whoever has waited longest, then the day, then who came first. */
function byUrgency(a: ShowroomEntry, b: ShowroomEntry): number {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b)
  const keyOf = ({ sale }: ShowroomEntry): string => `${sale.next.on} ${sale.createdAt}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}
