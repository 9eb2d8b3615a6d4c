import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'

/** The car of a sale as service has it: as the hand-over noted it, else by the car that was kept. */
export async function findCarOfSale(
  db: QiantaiDatabase,
  { handOver, order }: Pick<Sale, 'handOver' | 'order'>,
): Promise<Vehicle | undefined> {
  if (handOver === undefined) return undefined
  const kept =
    handOver.vehicleId === undefined && order?.stockCarId !== undefined
      ? await db.stockCars.get(order.stockCarId)
      : undefined
  const id = handOver.vehicleId ?? kept?.vehicleId
  return id === undefined ? undefined : findVehicle(db, id)
}
