import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findSale, listSalesOfCustomer } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { consultantOf, type Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'

/** The sale in which a customer came by their car, and who sold it. */
export interface SalesMemory {
  readonly sale: Sale
  readonly consultant: Staff | undefined
}

/** What the showroom remembers of a car; undefined while read, and where it was bought elsewhere. */
export const useSalesMemory = (vehicle: Vehicle | undefined): SalesMemory | undefined =>
  useLive(
    async (db): Promise<SalesMemory | undefined> => {
      const sale = vehicle === undefined ? undefined : await findSaleOfCar(db, vehicle)
      if (sale === undefined) return undefined
      const staff = await listStaff(db)
      return { sale, consultant: staff.find(({ id }) => id === consultantOf(sale)) }
    },
    [vehicle?.id, vehicle?.vin, vehicle?.customerId],
  )

/** What was promised was promised to the buyer: a car sold on keeps none of it. */
async function findSaleOfCar(
  db: QiantaiDatabase,
  { id, vin, customerId }: Vehicle,
): Promise<Sale | undefined> {
  const own = await listSalesOfCustomer(db, customerId)
  const noted = own.find(({ handOver }) => handOver?.vehicleId === id)
  if (noted !== undefined || vin === '') return noted
  const cars = await db.stockCars.where('vin').equals(vin).toArray()
  const sold = cars.find(({ state, saleId }) => state === 'delivered' && saleId !== undefined)
  const found = sold?.saleId === undefined ? undefined : await findSale(db, sold.saleId)
  return found?.sale.customerId === customerId && found.sale.handOver !== undefined
    ? found.sale
    : undefined
}
