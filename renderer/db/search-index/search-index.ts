import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { CustomerRow } from '../rows/customer-row.ts'
import type { VehicleRow } from '../rows/vehicle-row.ts'
import type { VisitRow } from '../rows/visit-row.ts'
import { type Part, readParts } from '../search/read-parts.ts'
import { readQuery } from '../search/read-query.ts'
import { IndexedCustomers } from './indexed-customers.ts'
import { IndexedVehicles } from './indexed-vehicles.ts'
import { NO_GROUP, pickBest } from './pick-best.ts'
import { NOT_FOUND, type RowTiers } from './tiers.ts'
import { type Weighed, weigh } from './weigh.ts'

/** A car with its owner and the visit it is on now, or an owner without a car. */
export interface FoundIds {
  readonly vehicleId?: VehicleId
  readonly customerId?: CustomerId
  readonly visitId?: VisitId
}

export interface IndexAnswer {
  /** What has every part of the text, best first. */
  readonly best: readonly FoundIds[]
  /** Cars that have every part but those which an order's number could be, seen last first. */
  readonly lacking: readonly FoundIds[]
}

/** A row of a visit as far as the index knows it. */
export type IndexedVisit = Pick<VisitRow, 'id' | 'vehicleId' | 'isOpen'>

/** A tier weighs more than being here now, and that more than any day. */
const DAYS = 1e8

/**
 * Everything cars and owners are found by, in memory: every text is asked of every row, so that
 * what the list shows is the best there is, however frequent its parts. Orders, of which there are
 * many times more, stay with the records.
 */
export class SearchIndex {
  private readonly customers = new IndexedCustomers()
  private readonly vehicles = new IndexedVehicles()
  /** The cars that are booked or in the house, by visit. */
  private readonly openVisits = new Map<VisitId, VehicleId>()

  putCustomer(row: Pick<CustomerRow, 'id' | 'searchKeys'>): void {
    this.customers.put(row)
  }

  /** A car; its owner comes first. */
  putVehicle(row: Pick<VehicleRow, 'id' | 'customerId' | 'searchKeys' | 'lastVisitOn'>): void {
    this.vehicles.put(row, this.customers.numbers.find(row.customerId) ?? -1)
  }

  putVisit({ id, vehicleId, isOpen }: IndexedVisit): void {
    if (isOpen === 1) this.openVisits.set(id, vehicleId)
    else this.openVisits.delete(id)
  }

  removeCustomer(id: CustomerId): void {
    this.customers.remove(id)
  }

  removeVehicle(id: VehicleId): void {
    this.vehicles.remove(id)
  }

  removeVisit(id: VisitId): void {
    this.openVisits.delete(id)
  }

  /** The best `limit` answers to a text, and as many cars that only lack an order's number. */
  find(text: string, limit: number): IndexAnswer {
    const single = readQuery(text)
    const asOne = this.weigh(single.length === 0 ? [] : [single])
    const together = this.weigh(readParts(text))
    const open = this.readOpen()
    const cars = this.vehicles.numbers.size
    const vehicles = bestOf(asOne.vehicles, together.vehicles)
    const customers = bestOf(asOne.customers, together.customers)
    const dayScore = (car: number): number => DAYS - this.vehicles.lastSeen(car)
    // Owners without a car are numbered behind the cars.
    const best = pickBest({
      candidates: [...placesOf(vehicles, 0), ...placesOf(customers, cars)],
      limit,
      scoreOf: (candidate) => {
        if (candidate >= cars) return ((customers[candidate - cars] as number) * 2 + 2) * DAYS
        const isHere = open.has(candidate)
        const tier = vehicles[candidate] as number
        return (tier * 2 + (isHere ? 0 : 1)) * DAYS + dayScore(candidate)
      },
      // Cars that only their owner's name or phone found, and no second word.
      groupOf: (car) =>
        car < cars && together.vehicles[car] === NOT_FOUND && asOne.isByOwner[car] === 1
          ? this.vehicles.ownerOf(car)
          : NO_GROUP,
    })
    const lacking = pickBest({
      candidates: placesOf(together.isLacking, 0, 0),
      limit,
      scoreOf: dayScore,
      groupOf: () => NO_GROUP,
    })
    const idsOf = (candidate: number): FoundIds =>
      candidate < cars ? this.idsOfCar(candidate, open) : this.idsOfOwner(candidate - cars)
    return { best: best.map(idsOf), lacking: lacking.map(idsOf) }
  }

  private weigh(parts: readonly Part[]): Weighed {
    return weigh(parts, this.customers, this.vehicles)
  }

  /** The visits of cars that are here now, by the cars' numbers. */
  private readOpen(): Map<number, VisitId> {
    return new Map(
      [...this.openVisits].flatMap(([visit, vehicle]) => {
        const number = this.vehicles.numbers.find(vehicle)
        return number === undefined ? [] : [[number, visit] as const]
      }),
    )
  }

  private idsOfCar(car: number, open: ReadonlyMap<number, VisitId>): FoundIds {
    const visitId = open.get(car)
    return {
      ...this.idsOfOwner(this.vehicles.ownerOf(car)),
      vehicleId: this.vehicles.numbers.get(car),
      ...(visitId === undefined ? {} : { visitId }),
    }
  }

  private idsOfOwner(owner: number): FoundIds {
    return owner < 0 ? {} : { customerId: this.customers.numbers.get(owner) }
  }
}

/** The better of two tiers for each row. */
const bestOf = (some: RowTiers, others: RowTiers): RowTiers => {
  const best = some.slice()
  for (let row = 0; row < best.length; row += 1) {
    if ((others[row] as number) < (best[row] as number)) best[row] = others[row] as number
  }
  return best
}

/** The rows that have anything but `nothing`, numbered from `first`. */
function placesOf(values: Uint8Array, first: number, nothing = NOT_FOUND): number[] {
  const places: number[] = []
  for (let row = 0; row < values.length; row += 1) {
    if (values[row] !== nothing) places.push(first + row)
  }
  return places
}
