import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listMoves, listTillDays } from '#renderer/db/repositories/money.ts'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import { newTillDay } from '#shared/domain/till/change-till.ts'
import { computeTill, type TillSheet } from '#shared/domain/till/compute-till.ts'
import type { CashMovement, TillDay } from '#shared/domain/till/till-day.ts'
import { spanOf, type TillSpan } from '#shared/domain/till/till-span.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** A day of the till as it is now, or as it was closed. */
export interface TillReading {
  readonly till: TillDay
  /** All days on record, oldest first. */
  readonly days: readonly TillDay[]
  readonly span: TillSpan
  readonly moves: readonly MoneyMove[]
  readonly movements: readonly CashMovement[]
  readonly sheet: TillSheet
}

interface Moment {
  readonly now: Instant
  readonly offsetMinutes: number
}

/** Reads and adds up what the close of a day covers. */
export async function readTill(
  db: QiantaiDatabase,
  on: Day,
  { now, offsetMinutes }: Moment,
): Promise<TillReading> {
  const days = await listTillDays(db)
  const till = days.find(({ id }) => id === on) ?? newTillDay(on)
  const { close } = till
  const span = close ?? spanOf(on, { days, now, offsetMinutes })
  const moves = await listMoves(db, span)
  const movements = days
    .flatMap((day) => day.movements)
    .filter(({ at }) => at >= span.from && at < span.until)
  return {
    till,
    days,
    span,
    moves: moves.map(({ visit: _visit, saleId: _sale, ...move }) => move),
    movements,
    sheet: computeTill(span.opening, moves, movements),
  }
}
