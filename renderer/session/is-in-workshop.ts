import type { Work } from '#renderer/db/unit-of-work.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'

/** Whether a car of the shop stands in its own workshop: half mended it goes to nobody. */
export async function isInWorkshop(
  work: Work,
  { id, vehicleId }: Pick<StockCar, 'id' | 'vehicleId'>,
): Promise<boolean> {
  if (vehicleId === undefined) return false
  const visits = await work.visits.list({ vehicleId })
  return visits.some((visit) => visit.internal?.stockCarId === id && !isClosed(visit))
}
