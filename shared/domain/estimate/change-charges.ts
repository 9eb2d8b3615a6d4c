import { hasText } from '#shared/kernel/has-text.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Charge, ChargeId } from './charge.ts'
import { withNextVersion } from './estimate-version.ts'
import { LONGEST_NAME } from './job-draft.ts'

/** 10 000 000.00: above it a point was slipped. Minor units. */
export const HIGHEST_CHARGE = 1_000_000_000

export type ChargeRefusal =
  | 'visit.settled'
  | 'charge.unknown'
  | 'charge.name-empty'
  | 'charge.name-too-long'
  | 'charge.amount-out-of-range'

/** Puts a charge (diagnosis, towing, …) at the end of the list. */
export function addCharge(visit: Visit, charge: Charge): Result<Visit, ChargeRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const checked = checkCharge(charge)
  if (!checked.ok) return checked
  return ok(withNextVersion(visit, { ...visit, charges: [...visit.charges, charge] }))
}

/** Replaces the charge of the same id. */
export function changeCharge(visit: Visit, charge: Charge): Result<Visit, ChargeRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const old = visit.charges.find((other) => other.id === charge.id)
  if (old === undefined) return fail('charge.unknown')
  const checked = checkCharge(charge)
  if (!checked.ok) return checked
  const isSame =
    old.kind === charge.kind && old.name === charge.name && old.amount === charge.amount
  if (isSame) return ok(visit)
  const charges = visit.charges.map((other) => (other.id === charge.id ? charge : other))
  return ok(withNextVersion(visit, { ...visit, charges }))
}

/** Takes a charge off. */
export function removeCharge(visit: Visit, chargeId: ChargeId): Result<Visit, ChargeRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const charges = visit.charges.filter((charge) => charge.id !== chargeId)
  if (charges.length === visit.charges.length) return fail('charge.unknown')
  return ok(withNextVersion(visit, { ...visit, charges }))
}

/**
 * Sets the most the customer will be asked for (预算上限), minor units, or takes it away. It is the
 * customer's own word, so the version of what they were shown stays.
 */
export function setCeiling(
  visit: Visit,
  ceiling: Money | undefined,
): Result<Visit, 'visit.settled' | 'estimate.ceiling-negative'> {
  if (isClosed(visit)) return fail('visit.settled')
  if (ceiling !== undefined && ceiling < 0) return fail('estimate.ceiling-negative')
  const { ceiling: _old, ...rest } = visit
  return ok(ceiling === undefined ? rest : { ...rest, ceiling })
}

function checkCharge(charge: Charge): Result<null, ChargeRefusal> {
  if (!hasText(charge.name)) return fail('charge.name-empty')
  if ([...charge.name].length > LONGEST_NAME) {
    return fail('charge.name-too-long', { most: LONGEST_NAME })
  }
  if (charge.amount < 0 || charge.amount > HIGHEST_CHARGE) {
    return fail('charge.amount-out-of-range', { name: charge.name, most: HIGHEST_CHARGE })
  }
  return ok(null)
}
