import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromCustomerRow } from '../rows/customer-row.ts'

export async function findCustomer(
  db: QiantaiDatabase,
  id: CustomerId,
): Promise<Customer | undefined> {
  const row = await db.customers.get(id)
  return row === undefined ? undefined : fromCustomerRow(row)
}

export async function getCustomer(db: QiantaiDatabase, id: CustomerId): Promise<Customer> {
  const customer = await findCustomer(db, id)
  if (customer === undefined) throw new Error(`No customer ${id}`)
  return customer
}

/** The customer of a phone number, digits only. Families share numbers: the first one made. */
export async function findCustomerByPhone(
  db: QiantaiDatabase,
  phone: string,
): Promise<Customer | undefined> {
  const row = await db.customers.where('phone').equals(phone).first()
  return row === undefined ? undefined : fromCustomerRow(row)
}

/** The customers of a list, by id; those not on record are left out. */
export async function listCustomersByIds(
  db: QiantaiDatabase,
  ids: readonly CustomerId[],
): Promise<ReadonlyMap<CustomerId, Customer>> {
  const rows = await db.customers.bulkGet([...new Set(ids)])
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, fromCustomerRow(row)]])))
}
