import { listSaleMoves } from '#shared/domain/sales/order/sale-money.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { listMoneyMoves, type MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import { listTraderMoves } from '#shared/domain/used-car/bid-for-car.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromSaleRow } from '../rows/sale-row.ts'
import { fromVisitRow } from '../rows/visit-row.ts'

/** A stretch of time: from a moment (included) to another (not). */
export interface TimeSpan {
  readonly from: Instant
  readonly until: Instant
}

/** Money that changed hands, with the visit or the sale it was for. */
export interface KnownMove extends MoneyMove {
  readonly visit?: Visit
  readonly saleId?: SaleId
}

/** All money that changed hands over visits, sales and used cars for traders in a stretch of time, in the order it did. */
export async function listMoves(
  db: QiantaiDatabase,
  { from, until }: TimeSpan,
): Promise<KnownMove[]> {
  const [visits, sales, gone] = await Promise.all([
    db.visits.where('moneyAt').between(from, until, true, false).distinct().toArray(),
    db.sales.where('moneyAt').between(from, until, true, false).distinct().toArray(),
    db.stockCars.where('state').equals('delivered').toArray(),
  ])
  const ofVisits = visits
    .map(fromVisitRow)
    .flatMap((visit): KnownMove[] => listMoneyMoves(visit).map((move) => ({ ...move, visit })))
  const ofSales = sales
    .map(fromSaleRow)
    .flatMap((sale): KnownMove[] =>
      listSaleMoves(sale).map((move) => ({ ...move, saleId: sale.id })),
    )
  return [...ofVisits, ...ofSales, ...gone.flatMap(listTraderMoves)]
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
