import Dexie, { type Transaction } from 'dexie'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { customerKeys } from '../search/customer-keys.ts'
import { loadSpell } from '../search/spelling.ts'
import { vehicleKeys } from '../search/vehicle-keys.ts'
import type { SchemaVersion } from './schema-version.ts'

/**
 * Search by any part and by model, characters folded: no index is new, the keys of the old rows are
 * made anew. Keys say nothing that the record does not, so a later version may make them again.
 */
export const v2: SchemaVersion = { version: 2, stores: {}, upgrade: makeKeysAnew }

async function makeKeysAnew(transaction: Transaction): Promise<void> {
  // The dictionary is fetched while the upgrade is kept open: the browser would end it otherwise.
  const spell = await Dexie.waitFor(loadSpell())
  await transaction
    .table<Customer & Keyed>('customers')
    .toCollection()
    .modify((row) => {
      row.searchKeys = customerKeys(row, spell)
    })
  await transaction
    .table<Vehicle & Keyed>('vehicles')
    .toCollection()
    .modify((row) => {
      row.searchKeys = vehicleKeys(row)
    })
}

interface Keyed {
  searchKeys: readonly string[]
}
