import { toHalfWidth } from '#shared/kernel/half-width.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import type { Customer, CustomerId } from '../customer/customer.ts'
import { plateKey } from '../identifiers/plate.ts'
import { vinKey } from '../identifiers/vin.ts'
import type { Vehicle, VehicleId } from '../vehicle/vehicle.ts'
import type { CustomerFacts, VehicleFacts } from './import-row.ts'

/** A record while a list is gone through: as it was before, if it was, and as it would be. */
export interface Kept<Entity> {
  readonly before: Entity | undefined
  now: Entity
  /** The line that brought it; undefined for what was on record. */
  readonly line: number | undefined
}

/** What is on record that a list may be about. */
export interface KnownRecords {
  readonly customers: readonly Customer[]
  readonly vehicles: readonly Vehicle[]
}

interface BookOptions {
  readonly nextId: UlidSource
  readonly at: Instant
}

/** A name to compare: half-width, small letters, without blanks, dots and brackets. */
export const personKey = (name: string): string =>
  toHalfWidth(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Customers and cars on record and those of the list so far, found by what tells them apart. */
export class PeopleBook {
  readonly customers = new Map<CustomerId, Kept<Customer>>()
  readonly vehicles = new Map<VehicleId, Kept<Vehicle>>()
  private readonly byPhone = new Map<string, Kept<Customer>[]>()
  private readonly byCompany = new Map<string, Kept<Customer>>()
  private readonly byPlate = new Map<string, Kept<Vehicle>>()
  private readonly byVin = new Map<string, Kept<Vehicle>>()
  private readonly options: BookOptions

  constructor(known: KnownRecords, options: BookOptions) {
    this.options = options
    for (const customer of known.customers) {
      this.keepCustomer({ before: customer, now: customer, line: undefined })
    }
    for (const vehicle of known.vehicles) {
      this.keepVehicle({ before: vehicle, now: vehicle, line: undefined })
    }
  }

  findByPlate = (plate: string): Kept<Vehicle> | undefined =>
    plate === '' ? undefined : this.byPlate.get(plateKey(plate))

  findByVin = (vin: string): Kept<Vehicle> | undefined =>
    vin === '' ? undefined : this.byVin.get(vinKey(vin))

  /** Everybody with this number: families share them. */
  listByPhone = (phone: string): readonly Kept<Customer>[] =>
    phone === '' ? [] : (this.byPhone.get(phone) ?? [])

  findCompany = (name: string): Kept<Customer> | undefined => this.byCompany.get(personKey(name))

  addCustomer(facts: CustomerFacts, line: number): Kept<Customer> {
    const { nextId, at } = this.options
    const now = { ...facts, id: nextId<'Customer'>(), createdAt: at }
    return this.keepCustomer({ before: undefined, now, line })
  }

  addVehicle(facts: VehicleFacts, customerId: CustomerId, line: number): Kept<Vehicle> {
    const { nextId, at } = this.options
    const now = { ...facts, id: nextId<'Vehicle'>(), customerId, createdAt: at }
    return this.keepVehicle({ before: undefined, now, line })
  }

  /** Keeps a record as it is now, and finds it by it. */
  changeCustomer(kept: Kept<Customer>, now: Customer): void {
    kept.now = now
    this.keepCustomer(kept)
  }

  changeVehicle(kept: Kept<Vehicle>, now: Vehicle): void {
    kept.now = now
    this.keepVehicle(kept)
  }

  private keepCustomer(kept: Kept<Customer>): Kept<Customer> {
    const { id, phone, kind, name } = kept.now
    this.customers.set(id, kept)
    const sharers = this.byPhone.get(phone) ?? []
    if (phone !== '' && !sharers.includes(kept)) this.byPhone.set(phone, [...sharers, kept])
    // The first of a name stays: a second on record is not the list's to sort out.
    if (kind === 'company' && !this.byCompany.has(personKey(name))) {
      this.byCompany.set(personKey(name), kept)
    }
    return kept
  }

  private keepVehicle(kept: Kept<Vehicle>): Kept<Vehicle> {
    const { id, plate, vin } = kept.now
    this.vehicles.set(id, kept)
    if (plate !== '') this.byPlate.set(plateKey(plate), kept)
    if (vin !== '') this.byVin.set(vinKey(vin), kept)
    return kept
  }
}
