import type { Customer } from '#shared/domain/customer/customer.ts'
import { plateKey } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import type { ImportRow } from '#shared/domain/import/import-row.ts'
import { type KnownRecords, personKey } from '#shared/domain/import/people-book.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { QiantaiDatabase } from '../database.ts'
import { type CustomerRow, fromCustomerRow } from '../rows/customer-row.ts'
import { fromVehicleRow, type VehicleRow } from '../rows/vehicle-row.ts'
import { listCustomersByIds } from './customers.ts'
import { findLastSave } from './journal.ts'

/** The records a list may be about, and the journal entry up to which they were looked at. */
export interface KnownSoFar extends KnownRecords {
  readonly basedOn: number
}

/**
 * Customers and cars on record that share a plate, a VIN, a number or a company's name with the
 * rows of a list, and the owners of those cars. Read in one transaction: one state of the records.
 */
export function findKnownRecords(
  db: QiantaiDatabase,
  rows: readonly ImportRow[],
): Promise<KnownSoFar> {
  const keys = keysOf(rows)
  return db.transaction('r', [db.customers, db.vehicles, db.journal], async () => {
    const vehicles = new Map<string, Vehicle>()
    const keep = (row: VehicleRow): void => void vehicles.set(row.id, fromVehicleRow(row))
    await db.vehicles.where('plateKey').anyOf(keys.plates).each(keep)
    await db.vehicles.where('vin').anyOf(keys.vins).each(keep)
    const customers = new Map<string, Customer>(
      await listCustomersByIds(
        db,
        [...vehicles.values()].map(({ customerId }) => customerId),
      ),
    )
    const keepCustomer = (row: CustomerRow): void =>
      void customers.set(row.id, fromCustomerRow(row))
    await db.customers.where('phone').anyOf(keys.phones).each(keepCustomer)
    if (keys.companies.size > 0) {
      // Names have no index of their own, and an import is rare: one look through all of them.
      await db.customers
        .filter(({ kind, name }) => kind === 'company' && keys.companies.has(personKey(name)))
        .each(keepCustomer)
    }
    const basedOn = (await findLastSave(db))?.seq ?? 0
    return { customers: [...customers.values()], vehicles: [...vehicles.values()], basedOn }
  })
}

function keysOf(rows: readonly ImportRow[]) {
  const texts = (read: (row: ImportRow) => string | undefined): string[] => [
    ...new Set(rows.flatMap((row) => read(row) || [])),
  ]
  return {
    plates: texts(({ vehicle }) => vehicle && plateKey(vehicle.plate)),
    vins: texts(({ vehicle }) => vehicle && vinKey(vehicle.vin)),
    phones: texts(({ customer }) => customer.phone),
    companies: new Set(
      texts(({ customer }) => (customer.kind === 'company' ? personKey(customer.name) : undefined)),
    ),
  }
}
