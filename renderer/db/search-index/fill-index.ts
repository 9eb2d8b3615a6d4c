import Dexie, { type Table } from 'dexie'
import type { QiantaiDatabase } from '../database.ts'
import { readByIds } from '../search/read-by-ids.ts'
import type { TouchedRows } from './messages.ts'
import { SearchIndex } from './search-index.ts'

/** Rows read in one request: a save that comes meanwhile waits for one such, some milliseconds. */
const ROWS_PER_STEP = 500

/** An index of all records. It rests as long as it works: the desk is at work meanwhile. */
export async function fillIndex(db: QiantaiDatabase): Promise<SearchIndex> {
  const index = new SearchIndex()
  await eachRow(db.customers, (row) => index.putCustomer(row))
  await eachRow(db.vehicles, (row) => index.putVehicle(row))
  const open = db.visits.where('[isOpen+step]').between([1, Dexie.minKey], [1, Dexie.maxKey])
  for (const row of await open.toArray()) index.putVisit(row)
  return index
}

async function eachRow<Row extends { readonly id: string }>(
  table: Table<Row, Row['id']>,
  take: (row: Row) => void,
): Promise<void> {
  for (let last = ''; ; ) {
    const startedAt = performance.now()
    const rows = await table.where(':id').above(last).limit(ROWS_PER_STEP).toArray()
    for (const row of rows) take(row)
    if (rows.length < ROWS_PER_STEP) return
    last = rows.at(-1)?.id ?? ''
    await rest(performance.now() - startedAt)
  }
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Takes in what rows are now. */
export async function refreshIndex(
  db: QiantaiDatabase,
  index: SearchIndex,
  rows: TouchedRows,
): Promise<void> {
  const [customers, vehicles, visits] = await db.transaction(
    'r',
    [db.customers, db.vehicles, db.visits],
    () =>
      Promise.all([
        readByIds(db.customers, rows.customers),
        readByIds(db.vehicles, rows.vehicles),
        readByIds(db.visits, rows.visits),
      ]),
  )
  for (const id of rows.customers) {
    const row = customers.get(id)
    if (row === undefined) index.removeCustomer(id)
    else index.putCustomer(row)
  }
  for (const id of rows.vehicles) {
    const row = vehicles.get(id)
    if (row === undefined) index.removeVehicle(id)
    else index.putVehicle(row)
  }
  for (const id of rows.visits) {
    const row = visits.get(id)
    if (row === undefined) index.removeVisit(id)
    else index.putVisit(row)
  }
}
