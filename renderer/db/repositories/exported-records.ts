import { EXPORTED_KIND_NAMES, type ExportedKind } from '#shared/domain/export/exported-kinds.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import { type CustomerRow, fromCustomerRow } from '../rows/customer-row.ts'
import { fromJournalRow, type JournalRow } from '../rows/journal-row.ts'
import { fromSaleRow, type SaleRow } from '../rows/sale-row.ts'
import { fromVehicleRow, type VehicleRow } from '../rows/vehicle-row.ts'
import { fromVisitRow, type VisitRow } from '../rows/visit-row.ts'
import { createPageReader } from '../snapshot/read-page.ts'

/** Reads all of something in the order of its keys, some at a time; none at the end. */
export interface PagesOf<T> {
  next(): Promise<readonly T[]>
}

/**
 * All records of one kind, as the domain knows them: what rows hold to be found by is left out, and
 * of the settings only the shop is a record. Each page is a short read of its own: nobody who saves
 * waits for it, and a page shows its records as they are then.
 */
export function readRecords(db: QiantaiDatabase, kind: ExportedKind): PagesOf<object> {
  if (kind === 'settings') {
    let isRead = false
    return {
      async next() {
        const shop = isRead ? undefined : await db.settings.get('shop')
        isRead = true
        return shop === undefined ? [] : [shop]
      },
    }
  }
  const pages = createPageReader(db.table(kind))
  return { next: async () => (await pages.next()).map((row) => toRecord(kind, row)) }
}

/** The journal from its first entry on. */
export function readEntries(db: QiantaiDatabase): PagesOf<JournalEntry> {
  const pages = createPageReader(db.table('journal'))
  return {
    next: async () => (await pages.next()).map((row) => fromJournalRow(row as JournalRow)),
  }
}

/** How many records of each kind there are, and entries of the journal. */
export async function countRecords(
  db: QiantaiDatabase,
): Promise<Readonly<Record<ExportedKind | 'journal', number>>> {
  const names = [...EXPORTED_KIND_NAMES, 'journal'] as const
  const counts = await Promise.all(
    names.map(async (name) => [name, name === 'settings' ? 1 : await db.table(name).count()]),
  )
  // fromEntries forgets the keys; every name was mapped just above.
  return Object.fromEntries(counts) as Record<ExportedKind | 'journal', number>
}

/** The table says of what kind its rows are. */
function toRecord(kind: ExportedKind, row: object): object {
  switch (kind) {
    case 'customers':
      return fromCustomerRow(row as CustomerRow)
    case 'vehicles':
      return fromVehicleRow(row as VehicleRow)
    case 'visits':
      return fromVisitRow(row as VisitRow)
    case 'sales':
      return fromSaleRow(row as SaleRow)
    default:
      return row
  }
}
