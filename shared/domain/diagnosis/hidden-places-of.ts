import { type Energy, hasTank, hasTractionBattery } from '../vehicle/vehicle.ts'
import {
  FINDING_PLACES,
  type FindingPlace,
  HIDDEN_PLACES,
  type HiddenPlace,
} from './finding-place.ts'

const OF_FUEL: readonly HiddenPlace[] = ['engine', 'gearbox', 'exhaust']
const OF_CURRENT: readonly HiddenPlace[] = ['traction-battery', 'drive-motor']

/**
 * The hidden places a car of this energy has, and those that something was found at all the same:
 * a typing error in the car's data must not make a finding disappear.
 */
export function hiddenPlacesOf(energy: Energy, found: readonly FindingPlace[] = []): HiddenPlace[] {
  return HIDDEN_PLACES.filter((place) => {
    if (found.includes(place)) return true
    if (OF_FUEL.includes(place)) return hasTank(energy)
    return OF_CURRENT.includes(place) ? hasTractionBattery(energy) : true
  })
}

/** Whether a place is under the skin: on the second drawing. */
export const isHidden = (place: FindingPlace): place is HiddenPlace =>
  (HIDDEN_PLACES as readonly FindingPlace[]).includes(place)

/** The places to choose from for a car of this energy, outside first. */
export function findingPlacesOf(energy: Energy): FindingPlace[] {
  const hidden = hiddenPlacesOf(energy)
  return FINDING_PLACES.filter((place) => !isHidden(place) || hidden.includes(place))
}
