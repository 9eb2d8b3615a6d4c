import { listMoneyMoves, type MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromVisitRow } from '../rows/visit-row.ts'

/** A stretch of time: from a moment (included) to another (not). */
export interface TimeSpan {
  readonly from: Instant
  readonly until: Instant
}

/** Money that changed hands, with the visit it was for. */
export interface VisitMove extends MoneyMove {
  readonly visit: Visit
}

/** All money that changed hands over visits in a stretch of time, in the order it did. */
export async function listMoves(
  db: QiantaiDatabase,
  { from, until }: TimeSpan,
): Promise<VisitMove[]> {
  const rows = await db.visits
    .where('moneyAt')
    .between(from, until, true, false)
    .distinct()
    .toArray()
  return rows
    .map(fromVisitRow)
    .flatMap((visit) => listMoneyMoves(visit).map((move) => ({ ...move, visit })))
    .filter(({ at }) => at >= from && at < until)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Settled visits of which something is still on account, the oldest debt first. */
export async function listOwing(db: QiantaiDatabase): Promise<Visit[]> {
  const rows = await db.visits.orderBy('owesSince').toArray()
  return rows.map(fromVisitRow)
}

/** Every day the drawer was written on, oldest first. */
export const listTillDays = (db: QiantaiDatabase): Promise<TillDay[]> =>
  db.tillDays.orderBy('id').toArray()
