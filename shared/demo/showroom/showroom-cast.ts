import type { Customer } from '#shared/domain/customer/customer.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { DemoCar, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Energy, PlateColor, Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'
import { buildPlate } from '../identifiers.ts'
import { buildMobile, buildPersonName } from '../names.ts'
import { createRandom, type Random } from '../random.ts'

/** What the stories of the showroom leave on record. */
export interface ToldShowroom {
  readonly customers: Customer[]
  readonly sales: Sale[]
  readonly demoCars: DemoCar[]
  readonly testDrives: TestDrive[]
  readonly stockCars: StockCar[]
  readonly appraisals: Appraisal[]
  readonly vehicles: Vehicle[]
}

/** Who does what in the stories. */
export interface ShowroomPeople {
  readonly consultants: readonly Staff[]
  readonly manager: Staff
  readonly cashier: Staff
  readonly inspector: Staff
  readonly technician: Staff
}

/** What the stories of the showroom draw on: people, chance, numbers, and the clock. */
export interface ShowroomCast extends ShowroomPeople {
  readonly random: Random
  readonly nextId: UlidSource
  /** People known from service: they send their friends. */
  readonly regulars: readonly Customer[]
  readonly variants: readonly CarVariant[]
  readonly now: Instant
  readonly today: Day
  readonly offsetMinutes: number
  readonly told: ToldShowroom
  /** The ids made from now on sort by this time. */
  moveTo(at: Instant): void
  /** A moment of a day by the shop's clock. */
  at(on: Day, time: string): Instant
  takeNumber(kind: PaperKind, on: Day): string
  /** Somebody new, with a number that nobody else has. */
  meet(at: Instant): Customer
  /** A plate that no other car bears. */
  plate(energy: Energy): { readonly plate: string; readonly plateColor: PlateColor }
}

interface CastParts extends ShowroomPeople {
  readonly regulars: readonly Customer[]
  readonly variants: readonly CarVariant[]
  readonly now: Instant
  readonly offsetMinutes: number
  readonly seed: number
  readonly takeNumber: (kind: PaperKind, on: Day) => string
  /** Numbers and plates that are on record already. */
  readonly phones: Iterable<string>
  readonly plates: Iterable<string>
}

/** A cast that has told nothing yet. */
export function gatherCast(parts: CastParts): ShowroomCast {
  const { now, offsetMinutes, seed, phones, plates, ...rest } = parts
  const random = createRandom(seed + 43)
  let time = now
  const nextId = createUlidSource({ now: () => time, random: random.next })
  const usedPhones = new Set(phones)
  const usedPlates = new Set(plates)
  const told: ToldShowroom = {
    customers: [],
    sales: [],
    demoCars: [],
    testDrives: [],
    stockCars: [],
    appraisals: [],
    vehicles: [],
  }
  return {
    ...rest,
    random,
    nextId,
    now,
    today: dayOf(now, offsetMinutes),
    offsetMinutes,
    told,
    moveTo(at) {
      time = at
    },
    at: (on, clock) => atLocal(on, clock, offsetMinutes),
    meet(at) {
      let phone = buildMobile(random)
      while (usedPhones.has(phone)) phone = buildMobile(random)
      usedPhones.add(phone)
      const customer: Customer = {
        id: nextId<'Customer'>(),
        kind: 'person',
        name: buildPersonName(random),
        phone,
        createdAt: at,
      }
      told.customers.push(customer)
      return customer
    },
    plate(energy) {
      let made = buildPlate(random, energy)
      while (usedPlates.has(made.plate)) made = buildPlate(random, energy)
      usedPlates.add(made.plate)
      return made
    },
  }
}
