import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listMoves, listTillDays } from '#renderer/db/repositories/money.ts'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import { findForgottenDay } from '#shared/domain/till/find-forgotten-day.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import { spanOf, startOfDay } from '#shared/domain/till/till-span.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { readTill, type TillReading } from './read-till.ts'

/** What the page of the day's close shows. */
export interface TillDesk {
  /** The day it is about. */
  readonly on: Day
  /** An earlier day that nobody closed. */
  readonly forgotten: Day | undefined
  readonly reading: TillReading
  /** Money after the day was closed; it goes into the next close. */
  readonly after: readonly MoneyMove[]
}

interface TillDeskInput {
  readonly today: Day
  readonly chosen: Day | undefined
  readonly offsetMinutes: number
}

/** Reads the till of the day to be closed: a forgotten one first, unless another is chosen. */
export async function readTillDesk(
  db: QiantaiDatabase,
  { today, chosen, offsetMinutes }: TillDeskInput,
): Promise<TillDesk> {
  // The end of today: what is taken while the page is open must show at once.
  const now = startOfDay(addDays(today, 1), offsetMinutes)
  const forgotten = await readForgottenDay(db, today, offsetMinutes)
  const on = chosen ?? forgotten ?? today
  const reading = await readTill(db, on, { now, offsetMinutes })
  const { close } = reading.till
  const after = close === undefined ? [] : await listMoves(db, { from: close.until, until: now })
  return { on, forgotten, reading, after }
}

/** The last day before today with money nobody closed. */
export async function readForgottenDay(
  db: QiantaiDatabase,
  today: Day,
  offsetMinutes: number,
): Promise<Day | undefined> {
  const days = await listTillDays(db)
  const begin = startOfDay(today, offsetMinutes)
  const { from, previous } = spanOf(today, { days, now: begin, offsetMinutes })
  if (previous === undefined) return undefined
  const moves = await listMoves(db, { from, until: begin })
  return findForgottenDay(today, {
    days,
    moved: [...moves.map(({ at }) => at), ...movedCash(days, from)],
    offsetMinutes,
  })
}

const movedCash = (days: readonly TillDay[], from: Instant): Instant[] =>
  days.flatMap(({ movements }) => movements.map(({ at }) => at)).filter((at) => at >= from)
