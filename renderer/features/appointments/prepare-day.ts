import { findCustomerByPhone } from '#renderer/db/repositories/customers.ts'
import { findVehicleByPlate } from '#renderer/db/repositories/vehicles.ts'
import { findOpenVisitOfVehicle } from '#renderer/db/repositories/visits.ts'
import type { Work } from '#renderer/db/unit-of-work.ts'
import { EMPTY_VEHICLE, readVehicle } from '#renderer/features/vehicle/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { prepareVisit } from '#shared/domain/appointment/prepare-visit.ts'
import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** Why an order could not be got ready beforehand; the car can still be received when it comes. */
export type NotPrepared = 'prepare.no-plate' | 'prepare.in-house' | 'prepare.booked'

/** What came of a day's list. */
export interface PreparedDay {
  readonly prepared: readonly Visit[]
  readonly left: readonly { readonly appointment: Appointment; readonly code: NotPrepared }[]
}

/**
 * Turns a day's list into prepared repair orders: customers and cars that are new go on record, a
 * booked visit with its jobs stands on the board. Those that are prepared already stay as they are.
 */
export function prepareDay(session: Session, day: Day): Promise<Result<PreparedDay>> {
  return session.change('prepare-appointments', async (work): Promise<Result<PreparedDay>> => {
    const list = (await work.appointments.list({ day })).filter((each) => each.state === 'booked')
    const prepared: Visit[] = []
    const left: { appointment: Appointment; code: NotPrepared }[] = []
    for (const appointment of list.sort((a, b) => (a.at < b.at ? -1 : 1))) {
      if (await isPrepared(work, appointment)) continue
      const found = await findCar(session, work, appointment)
      if (!found.ok) {
        left.push({ appointment, code: found.code })
        continue
      }
      const visit = await prepareOne(session, work, appointment, found.value)
      if (!visit.ok) return visit
      prepared.push(visit.value)
    }
    return ok({ prepared, left })
  })
}

async function isPrepared(work: Work, { visitId }: Appointment): Promise<boolean> {
  const visit = visitId === undefined ? undefined : await work.visits.find(visitId)
  return visit !== undefined && visit.paper !== 'cancelled'
}

/** The car on record, or what is needed to put it there. */
async function findCar(
  { db }: Session,
  work: Work,
  { vehicleId, plate }: Appointment,
): Promise<Result<Vehicle | undefined, NotPrepared>> {
  const known = vehicleId === undefined ? undefined : await work.vehicles.find(vehicleId)
  const vehicle = known ?? (plate === '' ? undefined : await findVehicleByPlate(db, plate))
  if (vehicle === undefined) return plate === '' ? fail('prepare.no-plate') : ok(undefined)
  const open = await findOpenVisitOfVehicle(db, vehicle.id)
  if (open === undefined) return ok(vehicle)
  return fail(open.step === 'booked' ? 'prepare.booked' : 'prepare.in-house')
}

async function prepareOne(
  session: Session,
  work: Work,
  appointment: Appointment,
  known: Vehicle | undefined,
): Promise<Result<Visit>> {
  const { clock, nextId, shop } = session
  const customerId = known?.customerId ?? (await putCustomer(session, work, appointment))
  const vehicle = known ?? (await putVehicle(session, work, appointment, customerId))
  const visit = prepareVisit(appointment, {
    id: nextId<'Visit'>(),
    customerId,
    vehicleId: vehicle.id,
    lastKm: vehicle.lastMileageKm ?? 0,
    locale: shop.paperLocale,
    now: clock.now(),
    offsetMinutes: shop.offsetMinutes,
    nextJobId: () => nextId<'Job'>(),
  })
  if (!visit.ok) return visit
  await work.visits.put(visit.value)
  await work.appointments.put({
    ...appointment,
    customerId,
    vehicleId: vehicle.id,
    visitId: visit.value.id,
    updatedAt: clock.now(),
  })
  return visit
}

async function putCustomer(
  { clock, db, nextId }: Session,
  work: Work,
  { customerId, name, phone }: Appointment,
): Promise<CustomerId> {
  const known = customerId === undefined ? undefined : await work.customers.find(customerId)
  if (known !== undefined) return known.id
  // Families and firms share numbers: it is the same customer if the name is the same too.
  const sharing = await findCustomerByPhone(db, phone)
  if (sharing?.name === name) return sharing.id
  const customer: Customer = {
    id: nextId<'Customer'>(),
    kind: 'person',
    name,
    phone,
    createdAt: clock.now(),
  }
  await work.customers.put(customer)
  return customer.id
}

async function putVehicle(
  { clock, nextId, shop }: Session,
  work: Work,
  { plate, car }: Appointment,
  customerId: CustomerId,
): Promise<Vehicle> {
  const [make = '', ...model] = car.split(' ')
  const told = { ...EMPTY_VEHICLE, plate, make, model: model.join(' ') }
  const vehicle: Vehicle = {
    ...readVehicle(told, { home: homeOf(shop.currency) }),
    id: nextId<'Vehicle'>(),
    customerId,
    createdAt: clock.now(),
  }
  await work.vehicles.put(vehicle)
  return vehicle
}
