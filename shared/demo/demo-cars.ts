import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, compareDays, type Day, day, yearOf } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { CAR_MODELS, type CarModel } from './car-models.ts'
import type { DemoWorld } from './demo-world.ts'
import { buildPlate, buildVin } from './identifiers.ts'
import {
  buildAddress,
  buildCompanyName,
  buildCreditCode,
  buildMobile,
  buildPersonName,
} from './names.ts'
import type { Random } from './random.ts'

const CUSTOMERS = 300
const VEHICLES = 380
/** Every twelfth customer is a company. */
const COMPANY_EVERY = 12
const COLORS = ['白', '白', '白', '黑', '黑', '灰', '银', '蓝', '红', '棕', '绿']

/** A car with what its story needs beside the record. */
export interface DemoCar {
  readonly vehicle: Vehicle
  readonly customer: Customer
  /** Kilometres on the day the story begins. */
  readonly startKm: number
  readonly kmPerDay: number
}

/** Gives each thing out once: no two cars share a plate, no two people a number. */
function once(make: () => string, used: Set<string>): string {
  for (;;) {
    const made = make()
    if (!used.has(made)) {
      used.add(made)
      return made
    }
  }
}

/** 300 customers, 25 of them companies. */
export function buildCustomers({ random, nextId }: DemoWorld, at: Instant): Customer[] {
  const phones = new Set<string>()
  const names = new Set<string>()
  return Array.from({ length: CUSTOMERS }, (_, index): Customer => {
    const phone = once(() => buildMobile(random), phones)
    const own = { id: nextId<'Customer'>(), phone, createdAt: at }
    if (index % COMPANY_EVERY !== COMPANY_EVERY - 1) {
      const address = random.chance(0.6) ? { address: buildAddress(random) } : {}
      return { ...own, kind: 'person', name: buildPersonName(random), ...address }
    }
    return {
      ...own,
      kind: 'company',
      name: once(() => buildCompanyName(random), names),
      contact: buildPersonName(random),
      address: buildAddress(random).replace(/\d+号楼.*$/, '8号院'),
      creditCode: buildCreditCode(random),
    }
  })
}

/** 380 cars: one for each customer, the rest for companies and for households with two. */
export function buildCars(
  { random, nextId }: DemoWorld,
  customers: readonly Customer[],
  { at, on }: { readonly at: Instant; readonly on: Day },
): DemoCar[] {
  const plates = new Set<string>()
  const companies = customers.filter(({ kind }) => kind === 'company')
  const ownerOf = (index: number): Customer =>
    customers[index] ?? random.pick(random.chance(0.6) ? companies : customers)
  return Array.from({ length: VEHICLES }, (_, index): DemoCar => {
    const customer = ownerOf(index)
    const model = random.pick(CAR_MODELS)
    const firstRegisteredOn = pickRegistration(random, model, on)
    const year = yearOf(firstRegisteredOn)
    let plated = buildPlate(random, model.energy)
    while (plates.has(plated.plate)) plated = buildPlate(random, model.energy)
    plates.add(plated.plate)
    const kmPerDay = random.whole(18, customer.kind === 'company' ? 95 : 55)
    const ageInDays = Math.max(60, (yearOf(on) - year) * 365)
    return {
      customer,
      kmPerDay,
      startKm: Math.min(kmPerDay * ageInDays, 240_000) + random.whole(100, 2_000),
      vehicle: {
        id: nextId<'Vehicle'>(),
        customerId: customer.id,
        ...plated,
        vin: buildVin(random, model.maker, year, index),
        ...(random.chance(0.4) && model.energy !== 'battery-electric'
          ? { engineNumber: buildEngineNumber(random) }
          : {}),
        make: model.make,
        model: `${year}款 ${model.model}`,
        color: random.pick(COLORS),
        kind: 'car',
        energy: model.energy,
        firstRegisteredOn,
        createdAt: at,
      },
    }
  })
}

const buildEngineNumber = (random: Random): string =>
  `${random.pick(['DMB', 'EA211', 'MRA8', 'L15B', 'M20A', 'G4FJ'])} ${random.whole(100_000, 999_999)}`

/** A day within the years the model was sold new, and before the shop first saw the car. */
function pickRegistration(random: Random, { years }: CarModel, before: Day): Day {
  const [first, last] = years
  const year = random.whole(first, last)
  const month = String(random.whole(1, 12)).padStart(2, '0')
  const registered = day(`${year}-${month}-${String(random.whole(1, 28)).padStart(2, '0')}`)
  const latest = addDays(before, -60)
  return compareDays(registered, latest) < 0 ? registered : latest
}
