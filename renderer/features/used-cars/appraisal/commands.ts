import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Customer, CustomerId, CustomerKind } from '#shared/domain/customer/customer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type {
  Appraisal,
  AppraisalFindings,
  AppraisalId,
  AppraisedCar,
} from '#shared/domain/used-car/appraisal.ts'
import {
  type AppraisedCarRefusal,
  beginAppraisal as begin,
  changeAppraisedCar,
  recordFindings,
} from '#shared/domain/used-car/begin-appraisal.ts'
import type { BuyingInput } from '#shared/domain/used-car/compute-buying-price.ts'
import {
  type AppraisalRefusal,
  approveOffer as approve,
  declineCar as decline,
  offerPrice as offer,
  valueCar as value,
} from '#shared/domain/used-car/run-appraisal.ts'
import { usualBuyingRule } from '#shared/domain/used-car/usual-buying-rule.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { changeAppraisal, lookingOf } from './change-appraisal.ts'
import { findCarOnRecord, withEarlierReading } from './list-readings.ts'

/** Who brings a car: a customer on record by id, somebody new by name and phone. */
export interface CarOwner {
  readonly customerId?: CustomerId | undefined
  readonly kind: CustomerKind
  readonly name: string
  /** Digits, as `parsePhone` gives them. */
  readonly phone: string
}

/** A car as it is taken down for a look. */
export interface NewAppraisal {
  readonly car: AppraisedCar
  readonly owner: CarOwner
  /** The sale it is traded in for. */
  readonly saleId?: SaleId | undefined
}

export type BeginRefusal = AppraisedCarRefusal | 'customer.name-empty' | 'appraisal.already-open'

/** A look begins: the owner, the car as the shop knows it, and its odometer against earlier visits. */
export const beginAppraisal = (
  session: Session,
  { car, owner, saleId }: NewAppraisal,
): Promise<Saved<Appraisal, BeginRefusal>> =>
  session.change('begin-appraisal', async (work): Promise<Result<Appraisal, BeginRefusal>> => {
    const customer = await ownerOf(session, work, owner)
    if (customer === undefined) return fail('customer.name-empty')
    const vehicle = await findCarOnRecord(session.db, car)
    const begun = begin(
      {
        id: session.nextId<'Appraisal'>(),
        customerId: customer.id,
        ...(vehicle === undefined ? {} : { vehicleId: vehicle.id }),
        ...(saleId === undefined ? {} : { saleId }),
        car: await withEarlierReading(session.db, car, vehicle),
      },
      lookingOf(session),
    )
    if (!begun.ok) return begun
    if (await isBeingLookedAt(work, begun.value)) {
      return fail('appraisal.already-open', { car: begun.value.car.plate || begun.value.car.vin })
    }
    // The look first: the journal names a command by what it is about.
    await work.appraisals.put(begun.value)
    await work.customers.put(customer)
    return begun
  })

/** Families share numbers: a new name under a known number is still that customer's file. */
async function ownerOf(
  { clock, nextId }: Session,
  work: Work,
  { customerId, kind, name, phone }: CarOwner,
): Promise<Customer | undefined> {
  if (customerId !== undefined) return work.customers.get(customerId)
  if (!hasText(name)) return undefined
  const [known] = phone === '' ? [] : await work.customers.list({ phone })
  return (
    known ?? { id: nextId<'Customer'>(), kind, name: name.trim(), phone, createdAt: clock.now() }
  )
}

/** One car, one look at a time: two appraisers would offer two prices. */
async function isBeingLookedAt(work: Work, { car }: Appraisal): Promise<boolean> {
  const open = await work.appraisals.list({ state: 'open' })
  return open.some(
    ({ car: other }) =>
      (car.vin !== '' && other.vin === car.vin) || (car.plate !== '' && other.plate === car.plate),
  )
}

/** Puts right what car it is. */
export const saveAppraisedCar = (
  session: Session,
  id: AppraisalId,
  car: AppraisedCar,
): Promise<Saved<Appraisal, AppraisedCarRefusal | 'appraisal.ended'>> =>
  changeAppraisal(session, 'save-appraised-car', id, async (appraisal) => {
    const vehicle = await findCarOnRecord(session.db, car)
    const read = await withEarlierReading(session.db, car, vehicle)
    const changed = changeAppraisedCar(appraisal, read, lookingOf(session))
    if (!changed.ok || vehicle === undefined) return changed
    return ok({ ...changed.value, vehicleId: vehicle.id })
  })

/** Keeps what was found at the car. */
export const saveFindings = (session: Session, id: AppraisalId, findings: AppraisalFindings) =>
  changeAppraisal(session, 'save-findings', id, (appraisal) =>
    recordFindings(appraisal, findings, lookingOf(session)),
  )

/** Works the price out by the shop's rule of today and keeps both. */
export const valueCar = (
  session: Session,
  id: AppraisalId,
  input: BuyingInput,
): Promise<Saved<Appraisal, AppraisalRefusal>> =>
  changeAppraisal(session, 'value-car', id, async (appraisal, work) => {
    const { buyingRule, currency } = await work.shop.get()
    const rule = buyingRule ?? usualBuyingRule(currency)
    return value(appraisal, input, { rule, ...lookingOf(session) })
  })

/** Offers the owner a price. */
export const offerPrice = (
  session: Session,
  id: AppraisalId,
  amount: Money,
): Promise<Saved<Appraisal, AppraisalRefusal>> =>
  changeAppraisal(session, 'offer-price', id, (appraisal) =>
    offer(appraisal, amount, lookingOf(session)),
  )

/** A manager allows more than the formula gives. */
export const approveOffer = (
  session: Session,
  id: AppraisalId,
  reason: string,
): Promise<Saved<Appraisal, AppraisalRefusal>> =>
  changeAppraisal(session, 'approve-offer', id, (appraisal) =>
    approve(appraisal, reason, { by: session.staff, at: session.clock.now() }),
  )

/** The car is not bought. */
export const declineCar = (
  session: Session,
  id: AppraisalId,
  reason: string,
): Promise<Saved<Appraisal, AppraisalRefusal>> =>
  changeAppraisal(session, 'decline-car', id, (appraisal) =>
    decline(appraisal, reason, session.clock.now()),
  )
