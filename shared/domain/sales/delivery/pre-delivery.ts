import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'

/** What is looked at before a new car is handed over (PDI), in the order of the walk. */
export const PRE_DELIVERY_POINTS = [
  'vin-matches',
  'paint-and-body',
  'glass-and-lamps',
  'tyres-and-pressure',
  'wheel-bolts',
  'engine-bay',
  'fluids',
  'starter-battery',
  'traction-battery',
  'charging',
  'interior',
  'seats-and-belts',
  'instruments',
  'air-conditioning',
  'audio-and-screen',
  'software',
  'keys',
  'tools-and-spare',
  'brakes',
  'steering',
  'road-test',
  'cleaned',
] as const
export type PreDeliveryPoint = (typeof PRE_DELIVERY_POINTS)[number]

/** Where one stands while looking: round the car, under its bonnet, inside, on the road. */
export const PRE_DELIVERY_GROUPS = ['outside', 'bonnet', 'inside', 'road'] as const
export type PreDeliveryGroup = (typeof PRE_DELIVERY_GROUPS)[number]

const FIRST_OF_GROUP: Readonly<Record<PreDeliveryGroup, PreDeliveryPoint>> = {
  outside: 'vin-matches',
  bonnet: 'engine-bay',
  inside: 'interior',
  road: 'brakes',
}

/** The group of a point; the list is walked group by group. */
export const groupOfPoint = (point: PreDeliveryPoint): PreDeliveryGroup => {
  const at = PRE_DELIVERY_POINTS.indexOf(point)
  const begun = PRE_DELIVERY_GROUPS.filter(
    (group) => PRE_DELIVERY_POINTS.indexOf(FIRST_OF_GROUP[group]) <= at,
  )
  return begun.at(-1) ?? 'outside'
}

/** The four answers; what could not be looked at is not in order. */
export const PRE_DELIVERY_ANSWERS = ['in-order', 'faulty', 'not-checked', 'not-possible'] as const
export type PreDeliveryAnswer = (typeof PRE_DELIVERY_ANSWERS)[number]

export interface PreDeliveryItem {
  readonly point: PreDeliveryPoint
  readonly answer: PreDeliveryAnswer
  readonly note?: string
  /** A fault that was found, mended and looked at again: what it was, who passed it, when. */
  readonly mended?: {
    readonly found: string
    readonly by: StaffId
    readonly at: Instant
  }
}

export interface PreDelivery {
  readonly items: readonly PreDeliveryItem[]
  readonly mileageKm: number
  readonly by: StaffId
  readonly at: Instant
}

const CHARGED_ONLY: readonly PreDeliveryPoint[] = ['traction-battery', 'charging']

/** The points that apply: only what is charged has a traction battery. */
export const listPreDeliveryPoints = (isCharged: boolean): PreDeliveryPoint[] =>
  PRE_DELIVERY_POINTS.filter((point) => isCharged || !CHARGED_ONLY.includes(point))

export type PreDeliveryRefusal = 'pre-delivery.open' | 'pre-delivery.faulty'

/** Whether a car may be handed over: every point that applies was looked at and is in order. */
export function checkPreDelivery(
  { items }: Pick<PreDelivery, 'items'>,
  isCharged: boolean,
): Result<null, PreDeliveryRefusal> {
  const answerOf = new Map(items.map(({ point, answer }) => [point, answer]))
  const answers = listPreDeliveryPoints(isCharged).map((point) => answerOf.get(point))
  const faulty = answers.filter((answer) => answer === 'faulty').length
  if (faulty > 0) return fail('pre-delivery.faulty', { count: faulty })
  const open = answers.filter((answer) => answer !== 'in-order').length
  return open > 0 ? fail('pre-delivery.open', { count: open }) : ok(null)
}
