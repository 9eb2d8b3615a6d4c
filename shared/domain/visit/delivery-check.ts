import { isCertificateRequired } from '../papers/check-paper.ts'
import type { Visit } from './visit.ts'

/** What is gone through with the customer at the car before it leaves, in this order (交车检查). */
export const DELIVERY_POINTS = [
  'work-explained',
  'shown-on-display',
  'bill-explained',
  'warranty-told',
  'next-service',
  'old-parts',
  'belongings',
  'washed',
  'test-drive',
  'certificate',
] as const
export type DeliveryPoint = (typeof DELIVERY_POINTS)[number]

/** Done; offered and not wanted; nothing there to be done. */
export const DELIVERY_ANSWERS = ['done', 'not-wanted', 'not-applicable'] as const
export type DeliveryAnswer = (typeof DELIVERY_ANSWERS)[number]

export interface DeliveryCheck {
  readonly point: DeliveryPoint
  readonly answer: DeliveryAnswer
}

/** A point as it stands for one visit. */
export interface DeliveryPointOf {
  readonly point: DeliveryPoint
  /** The car must not leave before it is done. */
  readonly isRequired: boolean
  /** Whether there is anything to do: no old parts, no belongings, no certificate owed. */
  readonly applies: boolean
}

/**
 * The points of a visit. The bill must have been explained (明码标价规定 §15: what was done and what
 * it costs is told before the car is handed over), a certificate that is owed must be in the owner's
 * hands (道路运输条例 §44), and things left in the shop's care must be back.
 */
export function listDeliveryPoints(visit: Visit): readonly DeliveryPointOf[] {
  const required: Partial<Record<DeliveryPoint, boolean>> = {
    'bill-explained': true,
    certificate: isCertificateRequired(visit),
    belongings: visit.intake.belongings.length > 0,
  }
  const missing: Partial<Record<DeliveryPoint, boolean>> = {
    certificate: required.certificate !== true,
    belongings: required.belongings !== true,
    'old-parts': visit.settlement?.oldParts === 'none',
    'warranty-told': visit.settlement?.warranties.length === 0,
  }
  return DELIVERY_POINTS.map((point) => ({
    point,
    isRequired: required[point] === true,
    applies: missing[point] !== true,
  }))
}

/** The answers when everything there was to do is done: what one key writes down. */
export const allDeliveryDone = (visit: Visit): DeliveryCheck[] =>
  listDeliveryPoints(visit).map(({ point, applies }) => ({
    point,
    answer: applies ? 'done' : 'not-applicable',
  }))

export type DeliveryCheckRefusal =
  | 'delivery.bill-not-explained'
  | 'delivery.belongings-not-returned'
  | 'delivery.certificate-not-handed'

const REFUSALS: Partial<Record<DeliveryPoint, DeliveryCheckRefusal>> = {
  'bill-explained': 'delivery.bill-not-explained',
  belongings: 'delivery.belongings-not-returned',
  certificate: 'delivery.certificate-not-handed',
}

/** The first required point that is not done, or undefined when the car may leave. */
export function findMissingCheck(
  visit: Visit,
  checks: readonly DeliveryCheck[],
): DeliveryCheckRefusal | undefined {
  const open = listDeliveryPoints(visit).find(
    ({ point, isRequired }) =>
      isRequired && !checks.some((check) => check.point === point && check.answer === 'done'),
  )
  return open === undefined ? undefined : REFUSALS[open.point]
}
