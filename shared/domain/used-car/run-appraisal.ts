import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { compare, type Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StockCarId } from '../sales/stock/stock-car.ts'
import { hasRole, type Staff, type StaffId } from '../staff/staff.ts'
import type { Appraisal, Valuation } from './appraisal.ts'
import { type BuyingInput, type BuyingRule, computeBuyingPrice } from './compute-buying-price.ts'
import type { Purchase } from './purchase.ts'

export type AppraisalRefusal =
  | 'appraisal.ended'
  | 'appraisal.sale-missing'
  | 'appraisal.days-range'
  | 'appraisal.not-valued'
  | 'appraisal.offer-range'
  | 'appraisal.no-offer'
  | 'appraisal.over-formula'
  | 'appraisal.approver'
  | 'appraisal.reason-empty'
  | 'appraisal.own-eyes'

const MOST_DAYS = 730

/** Works the price out and keeps it with the rule of today; earlier valuations stay. */
export function valueCar(
  appraisal: Appraisal,
  input: BuyingInput,
  {
    rule,
    by,
    at,
  }: {
    readonly rule: BuyingRule
    readonly by: StaffId
    readonly at: Instant
  },
): Result<Appraisal, AppraisalRefusal> {
  if (appraisal.state !== 'open') return fail('appraisal.ended')
  if (!(input.expectedSale > 0) || input.preparation < 0) return fail('appraisal.sale-missing')
  const { expectedDays } = input
  if (!Number.isInteger(expectedDays) || expectedDays < 0 || expectedDays > MOST_DAYS) {
    return fail('appraisal.days-range', { most: MOST_DAYS })
  }
  const valuation: Valuation = { ...computeBuyingPrice(input, rule), input, rule, at, by }
  return ok({ ...appraisal, valuations: [...appraisal.valuations, valuation], updatedAt: at })
}

/** Offers the owner a price. More than the formula gives waits for a manager's yes. */
export function offerPrice(
  appraisal: Appraisal,
  amount: Money,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Result<Appraisal, AppraisalRefusal> {
  if (appraisal.state !== 'open') return fail('appraisal.ended')
  if (appraisal.valuations.length === 0) return fail('appraisal.not-valued')
  if (!(amount > 0)) return fail('appraisal.offer-range')
  return ok({ ...appraisal, offer: { amount, at, by }, updatedAt: at })
}

/** A manager allows the offer with the reason; nobody allows their own. */
export function approveOffer(
  appraisal: Appraisal,
  reason: string,
  { by, at }: { readonly by: Staff; readonly at: Instant },
): Result<Appraisal, AppraisalRefusal> {
  const { offer, state } = appraisal
  if (state !== 'open') return fail('appraisal.ended')
  if (offer === undefined) return fail('appraisal.no-offer')
  const mayApprove = hasRole(by, 'manager') || hasRole(by, 'owner')
  if (!mayApprove) return fail('appraisal.approver', { name: by.name })
  if (offer.by === by.id) return fail('appraisal.own-eyes', { name: by.name })
  if (!hasText(reason)) return fail('appraisal.reason-empty')
  const approval = { at, by: by.id, reason: reason.trim() }
  return ok({ ...appraisal, offer: { ...offer, approval }, updatedAt: at })
}

/** Whether the offer is more than the last valuation gives and nobody has allowed it yet. */
export function needsApproval({
  offer,
  valuations,
}: Pick<Appraisal, 'offer' | 'valuations'>): boolean {
  const last = valuations.at(-1)
  if (offer === undefined || last === undefined || offer.approval !== undefined) return false
  return compare(offer.amount, last.price) > 0
}

/** The owner agrees: the car is the shop's, under its contract, at the price offered. */
export function buyCar(
  appraisal: Appraisal,
  {
    contract,
    stockCarId,
    at,
    purchase,
  }: {
    readonly contract: string
    readonly stockCarId: StockCarId
    readonly at: Instant
    /** What was agreed; absent on purchases that were written down elsewhere. */
    readonly purchase?: Purchase
  },
): Result<Appraisal, AppraisalRefusal> {
  if (appraisal.state !== 'open') return fail('appraisal.ended')
  if (appraisal.offer === undefined) return fail('appraisal.no-offer')
  if (needsApproval(appraisal)) return fail('appraisal.over-formula')
  return ok({
    ...appraisal,
    ...(purchase === undefined ? {} : { purchase }),
    state: 'bought',
    contract,
    stockCarId,
    endedAt: at,
    updatedAt: at,
  })
}

/** The car is not bought, with the reason. */
export function declineCar(
  appraisal: Appraisal,
  reason: string,
  at: Instant,
): Result<Appraisal, AppraisalRefusal> {
  if (appraisal.state !== 'open') return fail('appraisal.ended')
  if (!hasText(reason)) return fail('appraisal.reason-empty')
  const declinedReason = reason.trim()
  return ok({ ...appraisal, state: 'declined', declinedReason, endedAt: at, updatedAt: at })
}
