import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { type CanonicalValue, canonicalJson } from '#shared/kernel/canonical-json.ts'
import type { JournalFiles } from './read-journal-files.ts'
import type { Row, Tables } from './read-records.ts'

/** A charge that the desk had said was saved. */
export interface Acknowledged {
  readonly plate: string
  readonly name: string
  /** Minor units. */
  readonly amount: number
}

/** What is wrong with the records after a fault. Both empty: nothing was lost, nothing is half. */
export interface Verdict {
  readonly missing: readonly string[]
  readonly broken: readonly string[]
}

interface VisitFields {
  readonly id: string
  readonly customerId: string
  readonly vehicleId: string
  readonly charges?: readonly { readonly name: string; readonly amount: number }[]
}

const idOf = (row: Row): string => String(row.id ?? row.key)

const byId = (rows: readonly Row[] = []): Map<string, Row> =>
  new Map(rows.map((row) => [idOf(row), row]))

/** Looks whether what was acknowledged is there, and whether records and journal tell the same. */
export function judgeRecords(
  acknowledged: readonly Acknowledged[],
  tables: Tables,
  journal: JournalFiles,
): Verdict {
  return {
    missing: listMissing(acknowledged, tables),
    broken: [
      ...journal.faults,
      ...listHalves(tables),
      ...compareJournals(tables.journal ?? [], journal.entries),
      ...compareWithFold(tables, journal.entries),
    ],
  }
}

function listMissing(acknowledged: readonly Acknowledged[], tables: Tables): string[] {
  const vehicles = tables.vehicles ?? []
  const visits = (tables.visits ?? []) as unknown as readonly VisitFields[]
  return acknowledged
    .filter(({ plate, name, amount }) => {
      const car = vehicles.find((row) => row.plate === plate)
      const visit = visits.find(({ vehicleId }) => vehicleId === car?.id)
      const charge = visit?.charges?.find((each) => each.name === name)
      return charge?.amount !== amount
    })
    .map(({ plate, name }) => `${plate} ${name}`)
}

/** A visit without its car or its owner is half a visit; a charge twice is one too many. */
function listHalves(tables: Tables): string[] {
  const customers = byId(tables.customers)
  const vehicles = byId(tables.vehicles)
  return ((tables.visits ?? []) as unknown as readonly VisitFields[]).flatMap((visit) => [
    ...(customers.has(visit.customerId) ? [] : [`visit ${visit.id} has no customer`]),
    ...(vehicles.has(visit.vehicleId) ? [] : [`visit ${visit.id} has no car`]),
    ...((visit.charges ?? []).every(({ amount }) => Number.isSafeInteger(amount))
      ? []
      : [`visit ${visit.id} has a charge that is no money`]),
  ])
}

/** The database's journal and the files must be the same book. */
function compareJournals(rows: readonly Row[], entries: readonly JournalEntry[]): string[] {
  const filed = new Map(entries.map((entry) => [entry.seq, entry.id as string]))
  const faults = rows.flatMap(({ seq, id }) =>
    filed.get(seq as number) === id ? [] : [`entry ${seq} of the records is not in the files`],
  )
  const behind = entries.length - rows.length
  return behind === 0 ? faults : [...faults, `${behind} entries are in the files only`]
}

/** Every row is what the journal, told from the first entry on, says it is. */
function compareWithFold(tables: Tables, entries: readonly JournalEntry[]): string[] {
  const told = foldEntries(entries)
  const faults: string[] = []
  for (const [key, fields] of told) {
    const [table = '', id = ''] = key.split('/')
    const row = byId(tables[table]).get(id)
    if (row === undefined) faults.push(`${key} is told by the journal and not there`)
    else
      for (const [field, value] of Object.entries(fields))
        if (textOf(row[field]) !== textOf(value))
          faults.push(`${key}.${field} is not what the journal says`)
  }
  for (const table of ['visits', 'customers', 'vehicles', 'papers'])
    for (const row of tables[table] ?? [])
      if (!told.has(`${table}/${idOf(row)}`)) faults.push(`${table}/${idOf(row)} is in no entry`)
  return faults
}

// Rows are plain data.
const textOf = (value: unknown): string => canonicalJson((value ?? null) as CanonicalValue)

function foldEntries(entries: readonly JournalEntry[]): Map<string, Record<string, unknown>> {
  const told = new Map<string, Record<string, unknown>>()
  for (const { changes } of entries) {
    for (const { table, id, set, unset = [], isGone } of changes) {
      const key = `${table}/${id}`
      if (isGone) {
        told.delete(key)
        continue
      }
      const fields = { ...told.get(key), ...set }
      for (const field of unset) delete fields[field]
      told.set(key, fields)
    }
  }
  return told
}
