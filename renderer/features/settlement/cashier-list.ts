import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listMoves } from '#renderer/db/repositories/money.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { listOpenVisits, listVisitsDelivered } from '#renderer/db/repositories/visits.ts'
import { readForgottenDay } from '#renderer/features/till/index.ts'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal, dayOf } from '#shared/kernel/instant.ts'

/** The cashier's cars: whose bill is due, who may be called to fetch theirs, what is done today. */
export interface CashierList {
  readonly toSettle: readonly VisitRecord[]
  readonly ready: readonly VisitRecord[]
  readonly settledToday: readonly VisitRecord[]
  /** Money that changed hands today, deposits and later receipts included. */
  readonly moves: readonly MoneyMove[]
  /** A day before today that nobody closed the till of. */
  readonly forgotten: Day | undefined
}

/** Reads the cashier's cars of a day of the shop, `offsetMinutes` ahead of UTC. */
export const readCashierList = async (
  db: QiantaiDatabase,
  today: Day,
  offsetMinutes: number,
): Promise<CashierList> => {
  const from = atLocal(today, '00:00', offsetMinutes)
  const to = atLocal(addDays(today, 1), '00:00', offsetMinutes)
  const [open, delivered, moves, forgotten] = await Promise.all([
    listOpenVisits(db),
    listVisitsDelivered(db, { from, to }),
    listMoves(db, { from, until: to }),
    readForgottenDay(db, today, offsetMinutes),
  ])
  const isOfToday = ({ settlement }: Visit): boolean =>
    settlement !== undefined && dayOf(settlement.at, offsetMinutes) === today
  // Newest first: the cashier looks for the one of a moment ago.
  const settled = [...open, ...delivered]
    .filter(isOfToday)
    .sort((a, b) => ((a.settlement?.at ?? '') < (b.settlement?.at ?? '') ? 1 : -1))
  const [toSettle, ready, settledToday] = await Promise.all([
    listVisitRecords(
      db,
      // The shop asks itself for no money.
      open.filter(({ step, internal }) => step === 'settlement' && internal === undefined),
    ),
    listVisitRecords(
      db,
      open.filter((visit) => visit.step === 'ready'),
    ),
    listVisitRecords(db, settled),
  ])
  return { toSettle, ready, settledToday, moves, forgotten }
}
