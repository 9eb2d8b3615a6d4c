import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findVehicleByPlate, findVehicleByVin } from '#renderer/db/repositories/vehicles.ts'
import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { VIN_LENGTH, vinKey } from '#shared/domain/identifiers/vin.ts'
import type { AppraisedCar } from '#shared/domain/used-car/appraisal.ts'
import { findOdometerFall, type OdometerReading } from '#shared/domain/used-car/odometer-fall.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'

/** As far back as a car is followed; the highest reading is kept beside the car as well. */
const MOST_VISITS = 200

/** The car as the service desk knows it, by plate or by a whole VIN. */
export async function findCarOnRecord(
  db: QiantaiDatabase,
  { plate, vin }: Pick<AppraisedCar, 'plate' | 'vin'>,
): Promise<Vehicle | undefined> {
  const byVin = vinKey(vin).length === VIN_LENGTH ? await findVehicleByVin(db, vin) : undefined
  return byVin ?? (await findVehicleByPlate(db, plate))
}

/** Every odometer reading the shop has of a car. */
export async function listReadings(
  db: QiantaiDatabase,
  { id, lastMileageKm, lastVisitOn }: Vehicle,
): Promise<OdometerReading[]> {
  const visits = await listVisitsOfVehicle(db, id, MOST_VISITS)
  return [
    ...visits.map(({ day, intake }) => ({ km: intake.mileageKm, on: day })),
    ...(lastMileageKm === undefined || lastVisitOn === undefined
      ? []
      : [{ km: lastMileageKm, on: lastVisitOn }]),
  ]
}

/** The car with the reading that its odometer has fallen below, if it has. */
export async function withEarlierReading(
  db: QiantaiDatabase,
  { earlierReading: _before, ...car }: AppraisedCar,
  vehicle: Vehicle | undefined,
): Promise<AppraisedCar> {
  if (vehicle === undefined) return car
  const fallen = findOdometerFall(car.mileageKm, await listReadings(db, vehicle))
  return fallen === undefined ? car : { ...car, earlierReading: fallen }
}
