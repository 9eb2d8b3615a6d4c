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

/** The four answers; what could not be looked at is not in order. */
export type PreDeliveryAnswer = 'in-order' | 'faulty' | 'not-checked' | 'not-possible'

export interface PreDeliveryItem {
  readonly point: PreDeliveryPoint
  readonly answer: PreDeliveryAnswer
  readonly note?: string
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
