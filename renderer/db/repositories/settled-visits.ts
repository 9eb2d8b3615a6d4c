import Dexie from 'dexie'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal, dayOf } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromVisitRow } from '../rows/visit-row.ts'

/** How long a car stays whose bill asked for nothing: such a visit is in no index of money. */
const LONGEST_FREE_STAY_DAYS = 62

interface SettledIn {
  readonly from: Day
  /** Included. */
  readonly to: Day
  readonly offsetMinutes: number
}

/** Visits whose bill was issued in a period of the shop's days, by when it was. */
export async function listVisitsSettled(
  db: QiantaiDatabase,
  { from, to, offsetMinutes }: SettledIn,
): Promise<Visit[]> {
  const start = atLocal(from, '00:00', offsetMinutes)
  const end = atLocal(addDays(to, 1), '00:00', offsetMinutes)
  // No index says when a visit was settled: money moved then, or it is owed since, or nothing was
  // asked for and the car came not long before.
  const found = await Promise.all([
    db.visits.where('moneyAt').between(start, end, true, false).primaryKeys(),
    db.visits.where('owesSince').between(start, end, true, false).primaryKeys(),
    db.visits
      .where('day')
      .between(addDays(from, -LONGEST_FREE_STAY_DAYS), to, true, true)
      .primaryKeys(),
  ])
  const rows = await db.visits.bulkGet([...new Set<VisitId>(found.flat())])
  return rows
    .flatMap((row) => (row === undefined ? [] : [fromVisitRow(row)]))
    .filter(({ settlement }) => {
      const on = settlement === undefined ? undefined : dayOf(settlement.at, offsetMinutes)
      return on !== undefined && on >= from && on <= to
    })
    .sort((a, b) => settledAt(a).localeCompare(settledAt(b)))
}

const settledAt = ({ settlement }: Visit): string => settlement?.at ?? ''

/** Odometer with which a car came to its last settled visit before this one, whole kilometres. */
export async function findPreviousMileage(
  db: QiantaiDatabase,
  { id, vehicleId, day, arrivedAt }: Pick<Visit, 'id' | 'vehicleId' | 'day' | 'arrivedAt'>,
): Promise<number | undefined> {
  const before = await db.visits
    .where('[vehicleId+day]')
    .between([vehicleId, Dexie.minKey], [vehicleId, day], true, true)
    .toArray()
  return before
    .filter((row) => row.id !== id && row.settlement !== undefined && row.arrivedAt < arrivedAt)
    .sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))
    .at(-1)?.intake.mileageKm
}
