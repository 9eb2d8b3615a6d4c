import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import type { BulkLoad } from '#shared/domain/journal/journal-entry.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { DemoCar, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Slide } from '#shared/domain/wall/slide.ts'
import type { Day } from '#shared/kernel/day.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { toCustomerRow } from '../rows/customer-row.ts'
import { toSaleRow } from '../rows/sale-row.ts'
import { toVehicleRow } from '../rows/vehicle-row.ts'
import { toVisitRow } from '../rows/visit-row.ts'
import { loadSpell } from '../search/spelling.ts'
import { Changes } from './changes.ts'
import type { Command } from './command.ts'
import { hashText } from './hash-text.ts'
import type { Saved } from './saved.ts'
import { counterKey } from './take-number.ts'
import { writeAhead } from './write-ahead.ts'

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
  readonly loanCars?: readonly LoanCar[]
  readonly loans?: readonly Loan[]
  readonly tillDays?: readonly TillDay[]
  readonly tasks?: readonly Task[]
  readonly ratings?: readonly Rating[]
  readonly slides?: readonly Slide[]
  readonly sales?: readonly Sale[]
  readonly carVariants?: readonly CarVariant[]
  readonly stockCars?: readonly StockCar[]
  readonly demoCars?: readonly DemoCar[]
  readonly testDrives?: readonly TestDrive[]
  readonly appraisals?: readonly Appraisal[]
  readonly lastNumbers?: readonly LastNumber[]
}

/** A record that was there and is completed by what is loaded. */
export interface CompletedRecord {
  readonly table: 'customers' | 'vehicles'
  readonly before: Customer | Vehicle
  readonly after: Customer | Vehicle
}

/** `load.records-changed`: something was saved since the records were looked at. */
export type LoadProblem = 'load.cancelled' | 'load.records-changed'

/** What else goes with a load, and when it must not happen. */
export interface LoadConditions {
  /** Journaled field by field: they were somebody's work before. */
  readonly completed?: readonly CompletedRecord[]
  /** Number of the journal entry up to which the records were looked at; 0 where there was none. */
  readonly basedOn?: number
  /** Gives the load up as long as it is not done: nothing stays. */
  readonly signal?: AbortSignal
  /** Where the records come from, such as the name of a file. */
  readonly source?: string
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
  conditions: LoadConditions = {},
): Promise<Saved<null, LoadProblem>> {
  const spell = await loadSpell()
  const { completed = [], basedOn, signal, source } = conditions
  const tables = toTables(records)
  const changes = new Changes()
  for (const { table, before, after } of completed) changes.note(table, after.id, before, after)
  const writes = [...tables, ...completedTables(completed)]
  const loaded: BulkLoad = {
    counts: Object.fromEntries(tables.map(([table, list]) => [table, list.length])),
    // Hashing ends a transaction of the browser: it comes first.
    contentHash: await hashText(JSON.stringify(records)),
    ...(source === undefined ? {} : { source }),
  }
  const total = writes.reduce((sum, [, list]) => sum + list.length, 0)
  return writeAhead(db, command.keeper, async (append) => {
    let written = 0
    if (basedOn !== undefined && (await lastSeq(db)) !== basedOn) {
      return fail('load.records-changed')
    }
    for (const [name, list] of writes) {
      for (let start = 0; start < list.length; start += ROWS_PER_STEP) {
        if (signal?.aborted) return fail('load.cancelled')
        const step = list.slice(start, start + ROWS_PER_STEP)
        await db.table(name).bulkPut(step.map((record) => toRow(name, record, spell)))
        written += step.length
        onProgress(written / total)
      }
    }
    if (signal?.aborted) return fail('load.cancelled')
    const { actor, allowedBy, at, device, nextId } = command
    await append({
      id: nextId<'JournalEntry'>(),
      at,
      ...(actor === undefined ? {} : { actor }),
      ...(allowedBy === undefined ? {} : { allowedBy }),
      device,
      command: command.command,
      changes: changes.list(),
      loaded,
    })
    return ok(null)
  })
}

const lastSeq = async (db: QiantaiDatabase): Promise<number> =>
  (await db.journal.orderBy(':id').last())?.seq ?? 0

const completedTables = (completed: readonly CompletedRecord[]): NamedList[] =>
  (['customers', 'vehicles'] as const).map((name) => [
    name,
    completed.flatMap(({ table, after }) => (table === name ? [after] : [])),
  ])

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
    ['loanCars', records.loanCars ?? []],
    ['loans', records.loans ?? []],
    ['tillDays', records.tillDays ?? []],
    ['tasks', records.tasks ?? []],
    ['ratings', records.ratings ?? []],
    ['slides', records.slides ?? []],
    ['sales', records.sales ?? []],
    ['carVariants', records.carVariants ?? []],
    ['stockCars', records.stockCars ?? []],
    ['demoCars', records.demoCars ?? []],
    ['testDrives', records.testDrives ?? []],
    ['appraisals', records.appraisals ?? []],
    ['counters', counters],
  ]
  return tables.filter(([, list]) => list.length > 0)
}

/** `toTables` has put each kind of record under its table's name. */
function toRow(table: string, record: object, spell: Parameters<typeof toCustomerRow>[1]): object {
  if (table === 'customers') return toCustomerRow(record as Customer, spell)
  if (table === 'vehicles') return toVehicleRow(record as Vehicle)
  if (table === 'sales') return toSaleRow(record as Sale)
  return table === 'visits' ? toVisitRow(record as Visit) : record
}
