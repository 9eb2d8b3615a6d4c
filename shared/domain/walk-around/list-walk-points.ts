import { hasTank, hasTractionBattery, type Vehicle } from '../vehicle/vehicle.ts'
import {
  WALK_POINTS,
  WALK_TIERS,
  type WalkNeed,
  type WalkPoint,
  type WalkTier,
} from './walk-point.ts'

/** The points a tier asks of this car, in the order one walks; never what it does not have. */
export function listWalkPoints(
  tier: WalkTier,
  vehicle: Pick<Vehicle, 'energy' | 'kind'>,
): readonly WalkPoint[] {
  const depth = WALK_TIERS.indexOf(tier)
  return WALK_POINTS.filter(
    (point) => WALK_TIERS.indexOf(point.tier) <= depth && hasWhatItNeeds(point.needs, vehicle),
  )
}

function hasWhatItNeeds(
  need: WalkNeed | undefined,
  { energy, kind }: Pick<Vehicle, 'energy' | 'kind'>,
): boolean {
  switch (need) {
    case undefined:
      return true
    case 'engine':
      return hasTank(energy)
    case 'traction-battery':
      return hasTractionBattery(energy)
    case 'four-wheels':
      return kind !== 'motorcycle'
  }
}
