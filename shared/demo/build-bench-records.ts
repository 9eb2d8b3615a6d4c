import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { formatPaperNumber } from '#shared/domain/papers/paper-number.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { NOTHING_YET } from '#shared/domain/visit/nothing-yet.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day, day, yearOf } from '#shared/kernel/day.ts'
import { hours } from '#shared/kernel/hours.ts'
import { addMinutes, atLocal, type Instant } from '#shared/kernel/instant.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'
import { CAR_MODELS } from './car-models.ts'
import { buildPlate, buildVin } from './identifiers.ts'
import { buildCompanyName, buildMobile, buildPersonName } from './names.ts'
import { createRandom, type Random } from './random.ts'

/** How much there is to search and save beside. */
export interface BenchSize {
  readonly customers: number
  readonly vehicles: number
  readonly visits: number
}

/** The data set the bars of speed are measured on. */
export const BENCH_SIZE: BenchSize = { customers: 50_000, vehicles: 60_000, visits: 200_000 }

/** A part of the data set, to be loaded in one command. */
export interface BenchChunk {
  readonly customers?: readonly Customer[]
  readonly vehicles?: readonly Vehicle[]
  readonly visits?: readonly Visit[]
}

interface BenchOptions {
  readonly seed: number
  /** The day after the last visit. */
  readonly today: Day
  readonly size?: BenchSize
  /** Rows in a chunk. */
  readonly chunk?: number
}

const OFFSET_MINUTES = 480
const VISITS_PER_DAY = 120
const STAFF = '01ARZ3NDEKTSV4RRFFQ69G5FAV' as StaffId

/**
 * Records in bulk, chunk by chunk, the same for the same seed. They obey the types and are as long
 * as real rows, but no rule is asked: they are there to be in the way of a search.
 */
export function* buildBenchRecords(options: BenchOptions): Generator<BenchChunk> {
  const { seed, today, size = BENCH_SIZE, chunk = 5_000 } = options
  const random = createRandom(seed)
  const firstDay = addDays(today, -Math.ceil(size.visits / VISITS_PER_DAY))
  let time = atLocal(firstDay, '08:00', OFFSET_MINUTES)
  const nextId = createUlidSource({ now: () => time, random: random.next })
  const owners: CustomerId[] = []
  const cars: { readonly id: VehicleId; readonly customerId: CustomerId }[] = []
  const lastVisits = spreadDays(random, size, firstDay)

  for (const count of chunksOf(size.customers, chunk)) {
    const customers = times(count, () => buildCustomer(random, nextId, time))
    owners.push(...customers.map(({ id }) => id))
    yield { customers }
  }
  for (const count of chunksOf(size.vehicles, chunk)) {
    const vehicles = times(count, (index) => {
      const serial = cars.length + index
      const customerId = owners[serial] ?? random.pick(owners)
      const lastVisitOn = lastVisits[serial % lastVisits.length] ?? firstDay
      return buildVehicle(random, {
        id: nextId<'Vehicle'>(),
        customerId,
        serial,
        time,
        lastVisitOn,
      })
    })
    cars.push(...vehicles.map(({ id, customerId }) => ({ id, customerId })))
    yield { vehicles }
  }
  let told = 0
  for (const count of chunksOf(size.visits, chunk)) {
    const visits = times(count, () => {
      const on = addDays(firstDay, Math.floor(told / VISITS_PER_DAY))
      const number = (told % VISITS_PER_DAY) + 1
      told += 1
      time = addMinutes(atLocal(on, '08:00', OFFSET_MINUTES), number * 4)
      const isOpen = size.visits - told < VISITS_PER_DAY / 2
      return buildVisit(random, nextId, { car: random.pick(cars), on, at: time, number, isOpen })
    })
    yield { visits }
  }
}

function spreadDays(random: Random, { visits }: BenchSize, first: Day): Day[] {
  return times(1_000, () => addDays(first, random.whole(0, Math.ceil(visits / VISITS_PER_DAY) - 1)))
}

function buildCustomer(random: Random, nextId: UlidSource, createdAt: Instant): Customer {
  const isCompany = random.chance(0.05)
  return {
    id: nextId<'Customer'>(),
    kind: isCompany ? 'company' : 'person',
    name: isCompany ? buildCompanyName(random) : buildPersonName(random),
    phone: buildMobile(random),
    createdAt,
  }
}

interface BenchCar {
  readonly id: VehicleId
  readonly customerId: CustomerId
  readonly serial: number
  readonly time: Instant
  readonly lastVisitOn: Day
}

function buildVehicle(
  random: Random,
  { id, customerId, serial, time, lastVisitOn }: BenchCar,
): Vehicle {
  const model = random.pick(CAR_MODELS)
  const registered = day(`${random.whole(model.years[0], model.years[1])}-05-20`)
  return {
    id,
    customerId,
    ...buildPlate(random, model.energy),
    vin: buildVin(random, model.maker, yearOf(registered), serial),
    make: model.make,
    model: model.model,
    kind: 'car',
    energy: model.energy,
    firstRegisteredOn: registered,
    lastMileageKm: random.whole(1_000, 240_000),
    lastVisitOn,
    createdAt: time,
  }
}

interface BenchVisit {
  readonly car: { readonly id: VehicleId; readonly customerId: CustomerId }
  readonly on: Day
  readonly at: Instant
  readonly number: number
  readonly isOpen: boolean
}

function buildVisit(
  random: Random,
  nextId: UlidSource,
  { car, on, at, number, isOpen }: BenchVisit,
): Visit {
  const leftAt = addMinutes(at, 120)
  const step = isOpen ? 'in-repair' : 'delivered'
  return {
    id: nextId<'Visit'>(),
    customerId: car.customerId,
    vehicleId: car.id,
    number: formatPaperNumber('repair-order', on, number),
    paper: isOpen ? 'ordered' : 'delivered',
    step,
    steps: [
      { step: 'received', at },
      { step, at: isOpen ? at : leftAt },
    ],
    day: on,
    arrivedAt: at,
    promisedAt: leftAt,
    locale: 'zh-CN',
    advisorId: STAFF,
    technicianId: STAFF,
    intake: {
      arrival: 'driven',
      mileageKm: random.whole(1_000, 240_000),
      fuelEighths: random.whole(1, 8),
      statement: '到保养里程了，做个常规保养。',
      fault: {},
      damage: [],
      belongings: [],
    },
    jobs: [buildJob(nextId, at)],
    charges: [],
    estimateVersion: 1,
    ...NOTHING_YET,
    comparisons: [],
    inspections: [],
    bill: { discount: ZERO, rounding: ZERO, payments: [] },
    ...(isOpen ? {} : { delivery: { at: leftAt, by: STAFF } }),
    createdAt: at,
    updatedAt: leftAt,
  }
}

function buildJob(nextId: UlidSource, at: Instant): Job {
  const price = money(36_960)
  return {
    id: nextId<'Job'>(),
    name: '更换机油及机油滤清器',
    category: 'maintenance-1',
    reason: '距上次保养已满一万公里',
    foundDuring: 'reception',
    labour: { hours: hours(50), rate: money(18_000) },
    parts: [
      {
        id: nextId<'PartLine'>(),
        name: '全合成机油 5W-40',
        class: 'original',
        quantity: quantity(4_200),
        unit: '升',
        price: money(8_800),
      },
    ],
    approval: { state: 'approved', method: 'signature', person: '本人', at, amount: price },
    isDone: true,
  }
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function chunksOf(total: number, chunk: number): number[] {
  return times(Math.ceil(total / chunk), (index) => Math.min(chunk, total - index * chunk))
}
