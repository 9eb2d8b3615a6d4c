import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { nameRecord, type RecordName } from '#shared/domain/restore/name-record.ts'
import { isRestoredTable, type RestoredTable } from '#shared/domain/restore/restored-tables.ts'
import type { Fields } from '#shared/domain/restore/row-difference.ts'
import type { QiantaiDatabase } from '../database.ts'

/** A record to be named. */
export interface RecordPlace {
  readonly table: string
  readonly id: string
  /** Its fields as they were, for when it is not on record any more. */
  readonly fields?: Fields
}

/**
 * What people call records, by their ids, also those that only the past knows; a record that is
 * nowhere to be found has no name.
 */
export async function nameRecords(
  db: QiantaiDatabase,
  places: readonly RecordPlace[],
): Promise<Map<string, string>> {
  const known = new Map<string, Fields>()
  const were = new Map<string, Fields>()
  const keyOf = (table: string, id: string): string => `${table}/${id}`
  for (const { table, id, fields } of places) {
    if (fields !== undefined) were.set(keyOf(table, id), fields)
  }
  const read = async (table: RestoredTable, ids: readonly string[]): Promise<void> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(keyOf(table, id)))
    if (missing.length === 0) return
    const rows = await db.table<Fields, string>(table).bulkGet(missing)
    for (const [index, row] of rows.entries()) {
      const key = keyOf(table, missing[index] ?? '')
      const fields = row ?? were.get(key)
      if (fields !== undefined) known.set(key, fields)
    }
  }
  const asked = places.filter((place) => isRestoredTable(place.table))
  for (const table of new Set(asked.map((place) => place.table as RestoredTable))) {
    await read(
      table,
      asked.flatMap((place) => (place.table === table ? [place.id] : [])),
    )
  }
  const names = new Map<string, RecordName>()
  for (const { table, id } of asked) {
    const fields = known.get(keyOf(table, id))
    if (fields !== undefined) names.set(id, nameRecord(table as RestoredTable, fields))
  }
  const idsOf = (field: 'visitId' | 'saleId' | 'customerId' | 'vehicleId'): string[] =>
    [...names.values()].flatMap((name) => name[field] ?? [])
  await read('visits', idsOf('visitId'))
  await read('sales', idsOf('saleId'))
  const behind = [...names].map(([id, name]) => {
    const of =
      known.get(keyOf('visits', name.visitId ?? '')) ?? known.get(keyOf('sales', name.saleId ?? ''))
    return [
      id,
      of === undefined ? name : { ...nameRecord('visits', of), words: name.words },
    ] as const
  })
  await read(
    'vehicles',
    behind.flatMap(([, name]) => name.vehicleId ?? []),
  )
  await read(
    'customers',
    behind.flatMap(([, name]) => name.customerId ?? []),
  )
  return new Map(
    behind.map(([id, { words, vehicleId, customerId }]) => {
      const plate = known.get(keyOf('vehicles', vehicleId ?? ''))?.plate
      const owner = known.get(keyOf('customers', customerId ?? ''))?.name
      const parts = [typeof plate === 'string' ? plate : '', ...words, owner]
      return [
        id,
        parts
          .map(readable)
          .filter((part) => part !== '')
          .join(' '),
      ]
    }),
  )
}

/** A plate with its dot, as it is read; any other word as it is. */
const readable = (word: unknown): string => {
  if (typeof word !== 'string') return ''
  return /^[\p{Script=Han}][A-Z][A-Z0-9]{5,6}$/u.test(word) ? formatPlate(word) : word
}
