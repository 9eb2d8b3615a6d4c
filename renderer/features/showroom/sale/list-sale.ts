import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findSale, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { listVehiclesOfCustomer } from '#renderer/db/repositories/vehicles.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'

/** A sale with all that its page shows beside it. */
export interface SaleFacts extends SaleRecord {
  readonly staff: readonly Staff[]
  /** Cars the buyer has in service: one memory for showroom and workshop. */
  readonly cars: readonly Vehicle[]
}

export async function listSaleFacts(
  db: QiantaiDatabase,
  id: SaleId,
): Promise<SaleFacts | undefined> {
  const record = await findSale(db, id)
  if (record === undefined) return undefined
  const [staff, cars] = await Promise.all([
    listStaff(db),
    listVehiclesOfCustomer(db, record.customer.id),
  ])
  return { ...record, staff, cars }
}
