/** How thorough a walk-around is: each tier asks everything the one before it asks. */
export const WALK_TIERS = ['express', 'standard', 'full'] as const
export type WalkTier = (typeof WALK_TIERS)[number]

/** In the order one walks: round the car, into it, under it, to the boot. */
export const WALK_GROUPS = [
  'body',
  'lights',
  'wheels',
  'engine-bay',
  'cabin',
  'underbody',
  'equipment',
] as const
export type WalkGroup = (typeof WALK_GROUPS)[number]

/** What a car must have for a point to be asked. */
export type WalkNeed = 'engine' | 'traction-battery' | 'four-wheels'

interface PointFacts {
  readonly group: WalkGroup
  /** The lowest tier that asks it. */
  readonly tier: WalkTier
  /** Something that is there or not, rather than in order or not. */
  readonly isThing?: true
  readonly needs?: WalkNeed
}

/**
 * The points of the walk-around: 12, 27 and 60 for a car with an engine. What a motorcycle or an
 * electric car does not have is not asked; a traction battery adds its own three.
 */
const POINTS = {
  paint: { group: 'body', tier: 'express' },
  bumpers: { group: 'body', tier: 'express', needs: 'four-wheels' },
  windscreen: { group: 'body', tier: 'express', needs: 'four-wheels' },
  wipers: { group: 'body', tier: 'express', needs: 'four-wheels' },
  windows: { group: 'body', tier: 'standard', needs: 'four-wheels' },
  mirrors: { group: 'body', tier: 'standard' },
  doors: { group: 'body', tier: 'full', needs: 'four-wheels' },
  'bonnet-latch': { group: 'body', tier: 'full', needs: 'four-wheels' },
  'boot-lid': { group: 'body', tier: 'full', needs: 'four-wheels' },
  sunroof: { group: 'body', tier: 'full', needs: 'four-wheels' },
  plates: { group: 'body', tier: 'full' },
  'fuel-flap': { group: 'body', tier: 'full', needs: 'engine' },
  'charge-port': { group: 'body', tier: 'standard', needs: 'traction-battery' },
  trims: { group: 'body', tier: 'full' },
  headlamps: { group: 'lights', tier: 'express' },
  'brake-lamps': { group: 'lights', tier: 'express' },
  indicators: { group: 'lights', tier: 'standard' },
  'tail-lamps': { group: 'lights', tier: 'standard' },
  'fog-lamps': { group: 'lights', tier: 'full', needs: 'four-wheels' },
  'reversing-lamps': { group: 'lights', tier: 'full', needs: 'four-wheels' },
  'plate-lamp': { group: 'lights', tier: 'full' },
  'cabin-lamps': { group: 'lights', tier: 'full', needs: 'four-wheels' },
  'tyre-tread': { group: 'wheels', tier: 'express' },
  'tyre-pressure': { group: 'wheels', tier: 'express' },
  'tyre-walls': { group: 'wheels', tier: 'standard' },
  rims: { group: 'wheels', tier: 'standard' },
  'brake-pads': { group: 'wheels', tier: 'standard' },
  'wheel-nuts': { group: 'wheels', tier: 'full' },
  'valve-caps': { group: 'wheels', tier: 'full' },
  'engine-oil': { group: 'engine-bay', tier: 'express', needs: 'engine' },
  coolant: { group: 'engine-bay', tier: 'express' },
  'brake-fluid': { group: 'engine-bay', tier: 'standard' },
  'washer-fluid': { group: 'engine-bay', tier: 'standard', needs: 'four-wheels' },
  battery: { group: 'engine-bay', tier: 'standard' },
  'bay-leaks': { group: 'engine-bay', tier: 'standard' },
  'drive-belt': { group: 'engine-bay', tier: 'full', needs: 'engine' },
  'air-filter': { group: 'engine-bay', tier: 'full', needs: 'engine' },
  'gearbox-oil': { group: 'engine-bay', tier: 'full', needs: 'engine' },
  hoses: { group: 'engine-bay', tier: 'full' },
  wiring: { group: 'engine-bay', tier: 'full' },
  'hv-cables': { group: 'engine-bay', tier: 'full', needs: 'traction-battery' },
  horn: { group: 'cabin', tier: 'standard' },
  'seat-belts': { group: 'cabin', tier: 'standard', needs: 'four-wheels' },
  climate: { group: 'cabin', tier: 'standard', needs: 'four-wheels' },
  seats: { group: 'cabin', tier: 'full' },
  'steering-play': { group: 'cabin', tier: 'full' },
  'brake-pedal': { group: 'cabin', tier: 'full' },
  'parking-brake': { group: 'cabin', tier: 'full', needs: 'four-wheels' },
  'window-lifts': { group: 'cabin', tier: 'full', needs: 'four-wheels' },
  'central-lock': { group: 'cabin', tier: 'full', needs: 'four-wheels' },
  audio: { group: 'cabin', tier: 'full', needs: 'four-wheels' },
  'underbody-leaks': { group: 'underbody', tier: 'full' },
  exhaust: { group: 'underbody', tier: 'full', needs: 'engine' },
  suspension: { group: 'underbody', tier: 'full' },
  'drive-shafts': { group: 'underbody', tier: 'full', needs: 'four-wheels' },
  'brake-hoses': { group: 'underbody', tier: 'full' },
  'spare-wheel': { group: 'equipment', tier: 'express', isThing: true, needs: 'four-wheels' },
  'tool-kit': { group: 'equipment', tier: 'express', isThing: true },
  'charge-cable': {
    group: 'equipment',
    tier: 'express',
    isThing: true,
    needs: 'traction-battery',
  },
  triangle: { group: 'equipment', tier: 'standard', isThing: true, needs: 'four-wheels' },
  jack: { group: 'equipment', tier: 'full', isThing: true, needs: 'four-wheels' },
  'fire-extinguisher': {
    group: 'equipment',
    tier: 'full',
    isThing: true,
    needs: 'four-wheels',
  },
  'floor-mats': { group: 'equipment', tier: 'full', isThing: true, needs: 'four-wheels' },
} as const satisfies Record<string, PointFacts>

export type WalkPointKey = keyof typeof POINTS

/** One point of the walk-around; worded as `walkAround.point.<key>`. */
export interface WalkPoint extends PointFacts {
  readonly key: WalkPointKey
}

/** Every point there is, in the order one walks. */
export const WALK_POINTS: readonly WalkPoint[] = Object.entries(POINTS).map(([key, facts]) => ({
  // The keys of the table above are the keys of the points.
  key: key as WalkPointKey,
  ...facts,
}))
