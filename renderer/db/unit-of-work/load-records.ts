import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { QiantaiDatabase } from '../database.ts'
import { toCustomerRow } from '../rows/customer-row.ts'
import type { BulkLoad } from '../rows/journal-entry.ts'
import { toVehicleRow } from '../rows/vehicle-row.ts'
import { toVisitRow } from '../rows/visit-row.ts'
import { loadSpell } from '../search/spelling.ts'
import type { Command } from '../unit-of-work.ts'
import { hashText } from './hash-text.ts'
import { counterKey } from './take-number.ts'

/** The last number given within a kind and a day. */
export interface LastNumber {
  readonly kind: PaperKind
  readonly day: Day
  readonly value: number
}

/** Records that are loaded in one go: the demo shop, a part of the bench data. */
export interface LoadableRecords {
  readonly shop?: Shop
  readonly staff?: readonly Staff[]
  readonly bays?: readonly Bay[]
  readonly standardJobs?: readonly StandardJob[]
  readonly customers?: readonly Customer[]
  readonly vehicles?: readonly Vehicle[]
  readonly visits?: readonly Visit[]
  readonly appointments?: readonly Appointment[]
  readonly deferredJobs?: readonly DeferredJob[]
  readonly lastNumbers?: readonly LastNumber[]
}

/** Rows written at a time: the progress moves, and the window stays awake. */
const ROWS_PER_STEP = 500

/**
 * Loads records in one command, all or nothing. Its journal entry holds counts and a hash instead
 * of the rows: thousands of rows would make one entry of many megabytes, and their source (a seed,
 * a file) can give them again; the hash proves that it gave the same.
 * `onProgress` hears the share that is written, 0 to 1.
 */
export async function loadRecords(
  db: QiantaiDatabase,
  command: Command,
  records: LoadableRecords,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const spell = await loadSpell()
  const tables = toTables(records)
  const loaded: BulkLoad = {
    counts: Object.fromEntries(tables.map(([table, list]) => [table, list.length])),
    // Hashing ends a transaction of the browser: it comes first.
    contentHash: await hashText(JSON.stringify(records)),
  }
  const total = tables.reduce((sum, [, list]) => sum + list.length, 0)
  let written = 0
  await db.transaction('rw', db.tables, async () => {
    for (const [name, list] of tables) {
      for (let start = 0; start < list.length; start += ROWS_PER_STEP) {
        const step = list.slice(start, start + ROWS_PER_STEP)
        await db.table(name).bulkPut(step.map((record) => toRow(name, record, spell)))
        written += step.length
        onProgress(written / total)
      }
    }
    const { actor, at, device, nextId } = command
    await db.journal.add({
      id: nextId<'JournalEntry'>(),
      at,
      ...(actor === undefined ? {} : { actor }),
      device,
      command: command.command,
      changes: [],
      loaded,
    })
  })
}

type NamedList = readonly [table: string, list: readonly object[]]

function toTables(records: LoadableRecords): NamedList[] {
  const { shop, lastNumbers = [] } = records
  const counters = lastNumbers.map(({ kind, day, value }) => ({
    key: counterKey(kind, day),
    value,
  }))
  const tables: NamedList[] = [
    ['settings', shop === undefined ? [] : [shop]],
    ['staff', records.staff ?? []],
    ['bays', records.bays ?? []],
    ['standardJobs', records.standardJobs ?? []],
    ['customers', records.customers ?? []],
    ['vehicles', records.vehicles ?? []],
    ['visits', records.visits ?? []],
    ['appointments', records.appointments ?? []],
    ['deferredJobs', records.deferredJobs ?? []],
    ['counters', counters],
  ]
  return tables.filter(([, list]) => list.length > 0)
}

/** `toTables` has put each kind of record under its table's name. */
function toRow(table: string, record: object, spell: Parameters<typeof toCustomerRow>[1]): object {
  if (table === 'customers') return toCustomerRow(record as Customer, spell)
  if (table === 'vehicles') return toVehicleRow(record as Vehicle)
  return table === 'visits' ? toVisitRow(record as Visit) : record
}
