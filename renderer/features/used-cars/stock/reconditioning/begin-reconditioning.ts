import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import {
  checkForReconditioning,
  type ReconditioningRefusal,
} from '#shared/domain/used-car/reconditioning.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { IntakeProblem } from '#shared/domain/visit/check-intake.ts'
import { startVisit } from '#shared/domain/visit/start-visit.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** What the workshop is asked to do with a car of the yard. */
export interface ReconditioningDraft {
  readonly work: string
  readonly mileageKm: number
  readonly promisedAt: Instant
}

/**
 * Sends a used car to the own workshop: a visit like any other, under the shop's own file, which the
 * shop pays by carrying its cost in the car.
 */
export const beginReconditioning = (
  session: Session,
  id: StockCarId,
  { work: words, mileageKm, promisedAt }: ReconditioningDraft,
): Promise<Saved<Visit, ReconditioningRefusal | IntakeProblem>> =>
  session.change(
    'begin-reconditioning',
    async (work): Promise<Result<Visit, ReconditioningRefusal | IntakeProblem>> => {
      const { clock, nextId, staff } = session
      const car = await work.stockCars.get(id)
      const { vehicleId: knownId } = car
      const visits = knownId === undefined ? [] : await work.visits.list({ vehicleId: knownId })
      const checked = checkForReconditioning(car, visits)
      if (!checked.ok) return checked
      const customerId = await putHouse(session, work)
      const vehicle = await putVehicle(session, work, car, customerId)
      const at = clock.now()
      const shop = await work.shop.get()
      const started = startVisit({
        id: nextId<'Visit'>(),
        customerId,
        vehicleId: vehicle.id,
        advisorId: staff.id,
        at,
        now: at,
        promisedAt,
        locale: shop.paperLocale,
        offsetMinutes: shop.offsetMinutes,
        intake: {
          arrival: 'driven',
          mileageKm,
          statement: words.trim(),
          fault: {},
          damage: [],
          belongings: [],
        },
      })
      if (!started.ok) return started
      const visit: Visit = { ...started.value, internal: { stockCarId: car.id } }
      await work.visits.put(visit)
      return ok(visit)
    },
  )

/** The shop's own file among the customers, made the first time it is needed. */
async function putHouse({ clock, nextId }: Session, work: Work): Promise<CustomerId> {
  const shop = await work.shop.get()
  if (shop.houseCustomerId !== undefined) return shop.houseCustomerId
  const id = nextId<'Customer'>()
  const { name, phone } = shop
  await work.customers.put({ id, kind: 'company', name, phone, createdAt: clock.now() })
  await work.shop.put({ ...shop, houseCustomerId: id })
  return id
}

/** The car as the service desk knows it, now the shop's own; one it never saw is written up. */
async function putVehicle(
  { clock, nextId }: Session,
  work: Work,
  car: StockCar,
  customerId: CustomerId,
): Promise<Vehicle> {
  const known = car.vehicleId === undefined ? undefined : await work.vehicles.find(car.vehicleId)
  if (known !== undefined) {
    const own = { ...known, customerId }
    await work.vehicles.put(own)
    return own
  }
  const seen =
    car.appraisalId === undefined ? undefined : (await work.appraisals.find(car.appraisalId))?.car
  const [make = '', ...model] = car.name.split(' ')
  const vehicle: Vehicle = {
    id: nextId<'Vehicle'>(),
    customerId,
    plate: seen?.plate ?? '',
    vin: car.vin,
    ...(seen?.engineNumber === undefined ? {} : { engineNumber: seen.engineNumber }),
    make,
    model: model.join(' '),
    color: car.color,
    kind: 'car',
    energy: seen?.energy ?? 'petrol',
    ...(seen === undefined ? {} : { firstRegisteredOn: seen.firstRegisteredOn }),
    createdAt: clock.now(),
  }
  await work.vehicles.put(vehicle)
  await work.stockCars.put({ ...car, vehicleId: vehicle.id, updatedAt: clock.now() })
  return vehicle
}
