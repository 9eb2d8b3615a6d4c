import { nameRecord, type RecordName } from '#shared/domain/restore/name-record.ts'
import { isRestoredTable } from '#shared/domain/restore/restored-tables.ts'
import type { Fields } from '#shared/domain/restore/row-difference.ts'
import type { QiantaiDatabase } from '../database.ts'

/** The tables whose records stand for something in other records, or are changed by commands. */
const NAMED_TABLES = [
  'customers',
  'vehicles',
  'visits',
  'sales',
  'papers',
  'appointments',
  'deferredJobs',
  'stockCars',
  'carVariants',
  'demoCars',
  'loanCars',
  'loans',
  'testDrives',
  'appraisals',
  'tasks',
  'bays',
  'slides',
] as const

/** A phone number is no name: a customer is named by the first words alone. */
const ONE_WORD: ReadonlySet<string> = new Set([
  'customers',
  'appointments',
  'stockCars',
  'vehicles',
])

/** By what people know records of any kind, by id; those that nobody can name are left out. */
export async function listRecordNames(
  db: QiantaiDatabase,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const led = new Map<string, string>()
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return names
  for (const person of await db.staff.bulkGet(wanted as never[])) {
    if (person !== undefined) names.set(person.id, person.name)
  }
  for (const table of NAMED_TABLES) {
    const rows = await db.table<Fields & { readonly id: string }, string>(table).bulkGet(wanted)
    for (const row of rows) {
      if (row === undefined || !isRestoredTable(table)) continue
      const named = nameRecord(table, row)
      const words = wordsOf(table, named)
      if (words !== '') names.set(row.id, words)
      for (const { id, name } of jobsOf(row)) names.set(id, name)
      const leads = leadOf(named)
      if (leads !== undefined) led.set(row.id, leads)
    }
  }
  await nameByOthers(db, names, led)
  return names
}

const wordsOf = (table: string, { words }: RecordName): string =>
  (ONE_WORD.has(table) ? words.slice(0, 1) : words).join(' ')

/** Jobs are no records of their own, and named in many: clocked, guaranteed, compared. */
const jobsOf = ({ jobs }: Fields): readonly { readonly id: string; readonly name: string }[] =>
  Array.isArray(jobs) ? (jobs as { id: string; name: string }[]).filter(({ id }) => id) : []

/** The record whose name says whose this is: the car before the owner. */
const leadOf = ({ vehicleId, customerId }: RecordName): string | undefined =>
  vehicleId ?? customerId

/** Puts the plate or the person before a record's own words. */
async function nameByOthers(
  db: QiantaiDatabase,
  names: Map<string, string>,
  led: ReadonlyMap<string, string>,
): Promise<void> {
  const leaders = [...new Set(led.values())]
  if (leaders.length === 0) return
  const known = new Map<string, string>()
  for (const row of await db.vehicles.bulkGet(leaders as never[])) {
    if (row !== undefined) known.set(row.id, row.plate || row.vin)
  }
  for (const row of await db.customers.bulkGet(leaders as never[])) {
    if (row !== undefined) known.set(row.id, row.name)
  }
  for (const [id, leader] of led) {
    const name = [known.get(leader), names.get(id)].filter((word) => word !== undefined)
    if (name.length > 0) names.set(id, name.join(' '))
  }
}
