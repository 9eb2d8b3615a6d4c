import type { Part } from '../search/read-parts.ts'
import type { IndexedCustomers } from './indexed-customers.ts'
import type { IndexedVehicles } from './indexed-vehicles.ts'
import { NOT_FOUND, noTiers, type RowTiers } from './tiers.ts'

/** How well every car, with its owner, has all parts of a text, and every owner without a car. */
export interface Weighed {
  readonly vehicles: RowTiers
  readonly customers: RowTiers
  /** 1 for a car of which a part was found with its owner only. */
  readonly isByOwner: Uint8Array
  /** 1 for a car that has every part but those which an order's number could be. */
  readonly isLacking: Uint8Array
}

/** The parts weighed: a candidate is as good as its worst part, a part as good as its best place. */
export function weigh(
  parts: readonly Part[],
  customers: IndexedCustomers,
  vehicles: IndexedVehicles,
): Weighed {
  const cars = vehicles.numbers.size
  const owners = customers.numbers.size
  // Without a part nothing is found; with parts everything is, until one of them is missing.
  const isAsked = parts.length > 0
  const weighed: Weighed = {
    vehicles: isAsked ? new Uint8Array(cars) : noTiers(cars),
    customers: isAsked ? new Uint8Array(owners) : noTiers(owners),
    isByOwner: new Uint8Array(cars),
    isLacking: new Uint8Array(cars),
  }
  for (const part of parts) {
    const ofOwner = customers.tiersOf(part)
    takeCars(weighed, part, vehicles, ofOwner)
    for (let owner = 0; owner < owners; owner += 1) {
      const tier = ofOwner[owner] as number
      if (tier > (weighed.customers[owner] as number)) weighed.customers[owner] = tier
    }
  }
  // An owner with cars is found as each of them.
  for (let car = 0; car < cars && isAsked; car += 1) {
    const owner = vehicles.ownerOf(car)
    if (owner >= 0) weighed.customers[owner] = NOT_FOUND
    if (weighed.vehicles[car] === NOT_FOUND) weighed.isLacking[car] = 0
    else if (weighed.isLacking[car] === 1) weighed.vehicles[car] = NOT_FOUND
  }
  return weighed
}

// One pass over plain arrays for each part: this is most of the time of a search.
function takeCars(
  { vehicles: worst, isByOwner, isLacking }: Weighed,
  part: Part,
  vehicles: IndexedVehicles,
  ofOwner: RowTiers,
): void {
  const mayBeOrder = part.some(({ table }) => table === 'visits')
  const ofCar = vehicles.tiersOf(part)
  for (let car = 0; car < ofCar.length; car += 1) {
    const own = ofCar[car] as number
    const owner = vehicles.ownerOf(car)
    const owners = owner < 0 ? NOT_FOUND : (ofOwner[owner] as number)
    const tier = Math.min(own, owners)
    if (tier === NOT_FOUND && mayBeOrder) isLacking[car] = 1
    else if (tier > (worst[car] as number)) worst[car] = tier
    if (own === NOT_FOUND && tier !== NOT_FOUND) isByOwner[car] = 1
  }
}
