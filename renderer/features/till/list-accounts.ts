import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listOwing } from '#renderer/db/repositories/money.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'

/** How old a debt is: the shop calls at a month and worries at a quarter. */
export const AGE_BANDS = ['month', 'quarter', 'older'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

const MONTH = 30
const QUARTER = 90

/** A bill of which something is still on account. */
export interface Account extends VisitRecord {
  readonly since: Day
  readonly days: number
  readonly band: AgeBand
  /** Minor units. */
  readonly owed: Money
}

export const bandOf = (days: number): AgeBand =>
  days <= MONTH ? 'month' : days <= QUARTER ? 'quarter' : 'older'

/** Who owes what since when, the oldest first. */
export const listAccounts = async (
  db: QiantaiDatabase,
  today: Day,
  offsetMinutes: number,
): Promise<Account[]> => {
  const records = await listVisitRecords(db, await listOwing(db))
  return records.map((record) => {
    const { visit } = record
    const since = dayOf(visit.settlement?.at ?? visit.arrivedAt, offsetMinutes)
    const days = daysBetween(since, today)
    return { ...record, since, days, band: bandOf(days), owed: computeOwed(visit) }
  })
}
