import type { Appointment, AppointmentDraft } from '#shared/domain/appointment/appointment.ts'
import { APPOINTMENT_CHANNELS } from '#shared/domain/appointment/appointment.ts'
import { bookAppointment } from '#shared/domain/appointment/book-appointment.ts'
import {
  cancelAppointment,
  keepAppointment,
  missAppointment,
} from '#shared/domain/appointment/end-appointment.ts'
import { listWantedParts, setPartsAside } from '#shared/domain/appointment/set-aside.ts'
import { jobDraftFrom } from '#shared/domain/catalogue/standard-job.ts'
import { type Bay, type BayId, hasRole } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { hours, sumHours } from '#shared/kernel/hours.ts'
import {
  addMinutes,
  atLocal,
  compareInstants,
  dayOf,
  type Instant,
  minutesBetween,
} from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import type { DemoCar } from './demo-cars.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { DemoWorld } from './demo-world.ts'
import { buildAddress, buildMobile, buildPersonName } from './names.ts'
import type { ShopLedger } from './shop-ledger.ts'
import { plansFor, VISIT_PLANS } from './visit-plans.ts'

/** Appointments on each day from tomorrow on: fewer the further away. */
const COMING = [7, 6, 5, 4, 3, 2] as const
/** Times customers ask for, in the order in which a day fills. */
const TIMES = ['09:00', '10:30', '08:30', '14:00', '13:30', '15:30', '11:00'] as const
/** Days gone by of which the calendar still tells. */
const PAST_DAYS = 6
/** Appointments of each day gone by that were kept. */
const KEPT_A_DAY = 3
const BOOKED_BEFORE_MINUTES = 1_800

interface Scene {
  readonly world: DemoWorld
  readonly ledger: ShopLedger
  readonly now: Instant
}

/** The appointments of the days around today: kept, missed, called off, and still to come. */
export function tellAppointments(
  world: DemoWorld,
  ledger: ShopLedger,
  cars: readonly DemoCar[],
  now: Instant,
): Appointment[] {
  const scene = { world, ledger, now }
  const today = dayOf(now, DEMO_SHOP.offsetMinutes)
  const inHouse = new Set(
    ledger.visits.filter(({ paper }) => paper !== 'delivered').map(({ vehicleId }) => vehicleId),
  )
  const free = cars.filter(
    (car) => !inHouse.has(car.vehicle.id) && ledger.daysSinceLast(car, today) > 90,
  )
  let next = 0
  const takeCar = (): DemoCar => {
    const car = free[(next * 7) % free.length]
    next += 1
    if (car === undefined) throw new Error('No car is free')
    return car
  }
  return [
    ...tellPast(scene, cars, today),
    ...tellToday(scene, cars, today, takeCar),
    ...COMING.flatMap((count, index) =>
      TIMES.slice(0, count).map((time, slot) => {
        const at = atLocal(addDays(today, index + 1), time, DEMO_SHOP.offsetMinutes)
        return tellComing(scene, takeCar(), at, index * 10 + slot)
      }),
    ),
  ]
}

function tellPast(scene: Scene, cars: readonly DemoCar[], today: Day): Appointment[] {
  return Array.from({ length: PAST_DAYS }, (_, index) => addDays(today, index - PAST_DAYS)).flatMap(
    (on) =>
      scene.ledger.visits
        .filter((visit) => visit.day === on)
        .slice(0, KEPT_A_DAY)
        .map((visit) => tellKept(scene, cars, visit)),
  )
}

/** Of today: the booked car of the board, two that came, one that did not. */
function tellToday(
  scene: Scene,
  cars: readonly DemoCar[],
  today: Day,
  takeCar: () => DemoCar,
): Appointment[] {
  const { ledger, now } = scene
  const board = ledger.visits.filter((visit) => visit.day === today)
  const kept = board.filter(({ step }) => step === 'settlement' || step === 'in-repair').slice(0, 2)
  const booked = board.filter(({ step }) => step === 'booked')
  const missedAt = atLocal(today, '09:30', DEMO_SHOP.offsetMinutes)
  const isOver = compareInstants(addMinutes(missedAt, 60), now) < 0
  return [
    ...kept.map((visit) => tellKept(scene, cars, visit)),
    ...booked.map((visit) => ({
      ...book(scene, carOf(cars, visit), visit.arrivedAt, visit.intake.statement),
      visitId: visit.id,
    })),
    ...(isOver
      ? [unwrap(missAppointment(book(scene, takeCar(), missedAt), addMinutes(missedAt, 60)))]
      : []),
  ]
}

/** A visit that came by appointment, a few minutes early or late. */
function tellKept(scene: Scene, cars: readonly DemoCar[], visit: Visit): Appointment {
  const at = quarterBefore(addMinutes(visit.arrivedAt, scene.world.random.pick([0, 5, 10])))
  const booked = book(scene, carOf(cars, visit), at, visit.intake.statement)
  return unwrap(keepAppointment(booked, visit.id, visit.arrivedAt))
}

/** One to come; every few something of its own, so that the calendar shows what it can. */
function tellComing(scene: Scene, car: DemoCar, at: Instant, serial: number): Appointment {
  const { world } = scene
  const { random } = world
  const booked = book(scene, car, at)
  if (serial === 5) return unwrap(cancelAppointment(booked, '临时出差，下周再约', booked.updatedAt))
  // Somebody the shop has never seen.
  if (serial === 3) {
    const { customerId: _customer, vehicleId: _vehicle, ...rest } = booked
    return { ...rest, name: buildPersonName(random), phone: buildMobile(random), plate: '' }
  }
  if (serial % 10 < 2) {
    const parts = listWantedParts(booked).map(({ id }) => id)
    return setPartsAside(booked, serial === 1 ? parts.slice(0, 1) : parts, true, booked.updatedAt)
  }
  if (serial % 10 !== 2) return booked
  const driverId = world.staff.find((person) => hasRole(person, 'technician'))?.id
  return {
    ...booked,
    pickUp: {
      address: car.customer.address ?? buildAddress(random),
      ...(driverId === undefined ? {} : { driverId }),
    },
  }
}

/** Times are given on the quarter hour. */
const quarterBefore = (at: Instant): Instant =>
  addMinutes(`${at.slice(0, 16)}:00.000Z` as Instant, -(Number(at.slice(14, 16)) % 15))

const carOf = (cars: readonly DemoCar[], { vehicleId }: Visit): DemoCar => {
  const car = cars.find(({ vehicle }) => vehicle.id === vehicleId)
  if (car === undefined) throw new Error(`No car ${vehicleId}`)
  return car
}

/** Bays in turn by the hour, so that a day's cars do not all stand in one. */
function bayAt(bays: readonly Bay[], at: Instant): BayId {
  const bay = bays[Number(at.slice(11, 13)) % 4]
  if (bay === undefined) throw new Error('The demo shop has four bays')
  return bay.id
}

function book(
  { world, now }: Scene,
  { vehicle, customer }: DemoCar,
  at: Instant,
  statement?: string,
): Appointment {
  const { random, nextId, staff, bays } = world
  const plan =
    VISIT_PLANS.find((each) => each.statement === statement) ??
    random.pick(plansFor(vehicle.energy))
  const jobs = plan.jobs.map((id) =>
    jobDraftFrom(world.getJob(id), DEMO_SHOP.labourRate, () => nextId<'PartLine'>(), vehicle),
  )
  const planned = sumHours(jobs.map(({ labour }) => labour?.hours ?? hours(0)))
  const technicians = staff.filter((person) => hasRole(person, 'technician'))
  const isGiven = random.chance(0.8)
  const draft: AppointmentDraft = {
    channel: random.pick(APPOINTMENT_CHANNELS),
    at,
    promisedAt: addMinutes(at, Math.ceil((planned * 0.6 + 60) / 15) * 15),
    customerId: customer.id,
    vehicleId: vehicle.id,
    name: customer.contact ?? customer.name,
    phone: customer.phone,
    plate: vehicle.plate,
    car: `${vehicle.make} ${vehicle.model}`,
    wanted: plan.statement,
    jobs,
    hours: planned === 0 ? hours(100) : planned,
    advisorId: world.pickStaff('advisor').id,
    ...(isGiven ? { technicianId: random.pick(technicians).id, bayId: bayAt(bays, at) } : {}),
  }
  // Booked a day or two before, but never later than now.
  const ahead = Math.max(BOOKED_BEFORE_MINUTES, minutesBetween(now, at) + 30)
  const bookedAt = addMinutes(at, -ahead)
  return unwrap(
    bookAppointment(draft, nextId<'Appointment'>(), {
      now: bookedAt,
      offsetMinutes: DEMO_SHOP.offsetMinutes,
    }),
  )
}
