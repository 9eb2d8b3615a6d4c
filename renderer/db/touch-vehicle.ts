import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { compareDays, type Day } from '#shared/kernel/day.ts'
import type { Work } from './unit-of-work.ts'

/**
 * Writes down that the car was here, and how far it had run: the next reception warns by it and
 * search puts it first. Neither figure ever goes back: a mistyped reading is put right by a visit.
 */
export async function touchVehicle(
  work: Work,
  vehicleId: VehicleId,
  km: number,
  day: Day,
): Promise<void> {
  const vehicle = await work.vehicles.get(vehicleId)
  const { lastMileageKm = 0, lastVisitOn = day } = vehicle
  await work.vehicles.put({
    ...vehicle,
    lastMileageKm: Math.max(lastMileageKm, km),
    lastVisitOn: compareDays(lastVisitOn, day) > 0 ? lastVisitOn : day,
  })
}
