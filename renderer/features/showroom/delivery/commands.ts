import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { isInWorkshop } from '#renderer/session/is-in-workshop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import { completeDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import {
  type HandOver,
  type HandOverDraft,
  type HandOverRefusal,
  handOver,
} from '#shared/domain/sales/delivery/hand-over.ts'
import {
  type InspectionDraft,
  type InspectRefusal,
  inspectCar as inspect,
} from '#shared/domain/sales/delivery/inspect-car.ts'
import { prepareHandOver as prepare } from '#shared/domain/sales/delivery/prepare-hand-over.ts'
import { serviceVehicleOf } from '#shared/domain/sales/delivery/service-vehicle.ts'
import {
  type SignHandOverRefusal,
  signHandOver as sign,
} from '#shared/domain/sales/delivery/sign-hand-over.ts'
import { findDue } from '#shared/domain/sales/order/find-due.ts'
import { findQuotation } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { listRewards } from '#shared/domain/sales/referral/referral-reward.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { type DeliverRefusal, deliverCar } from '#shared/domain/sales/stock/deliver-car.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { grantUsedWarranty, type UsedWarranty } from '#shared/domain/used-car/used-warranty.ts'
import { hasTractionBattery, type Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type Currency, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { changeSale, whoOf } from '../change-sale.ts'

/** Writes down the look at the car before its hand-over. */
export const inspectCar = (
  session: Session,
  id: SaleId,
  draft: InspectionDraft,
): Promise<Saved<Sale, InspectRefusal>> =>
  changeSale(session, 'inspect-before-delivery', id, (sale) => inspect(sale, draft, whoOf(session)))

/** Keeps what is prepared of the hand-over. */
export const prepareHandOver = (
  session: Session,
  id: SaleId,
  draft: Omit<HandOverDraft, 'signature'>,
): Promise<Saved<Sale, 'sale.closed' | 'order.none'>> =>
  changeSale(session, 'prepare-hand-over', id, (sale) => prepare(sale, draft, session.clock.now()))

/** The buyer’s name under the list as they read it on the display; the list stays as it was read. */
export const signHandOver = (
  session: Session,
  id: SaleId,
  drawn: Omit<AgreementSignature, 'at'>,
): Promise<Saved<Sale, SignHandOverRefusal>> =>
  session.change('sign-hand-over', async (work): Promise<Result<Sale, SignHandOverRefusal>> => {
    const { at, offsetMinutes } = whoOf(session)
    const sale = await work.sales.get(id)
    const { variantId } = await findKept(work, sale)
    const variant = variantId === undefined ? undefined : await work.carVariants.find(variantId)
    const shop = await work.shop.get()
    const read = completeDraft(sale, { on: dayOf(at, offsetMinutes), shop, variant })
    const signed = sign(sale, read, { ...drawn, at })
    if (signed.ok) await work.sales.put(signed.value)
    return signed
  })

/** The car that is kept for a sale, if there is one. */
async function findKept(work: Work, { order }: Sale): Promise<Partial<StockCar>> {
  const kept = order?.stockCarId
  return (kept === undefined ? undefined : await work.stockCars.find(kept)) ?? {}
}

/** The buyer’s car as service has it from now on. */
export interface HandedOver {
  readonly sale: Sale
  readonly vehicle: Vehicle
}

export type HandOverProblem = HandOverRefusal | DeliverRefusal | 'hand-over.in-workshop'

/**
 * Hands the car over: the sale is delivered, the car leaves the yard and becomes a vehicle of its
 * buyer, gifts and rewards are owed, all of it or nothing. Pressed twice, the second finds it done.
 */
export const handOverCar = (
  session: Session,
  id: SaleId,
): Promise<Saved<HandedOver, HandOverProblem>> =>
  session.change('hand-over-car', async (work): Promise<Result<HandedOver, HandOverProblem>> => {
    const { by, at, offsetMinutes } = whoOf(session)
    const on = dayOf(at, offsetMinutes)
    const sale = await work.sales.get(id)
    if (sale.state !== 'open') return fail('sale.closed')
    if (sale.order === undefined) return fail('order.none')
    if (sale.order.stockCarId === undefined) return fail('hand-over.no-car')
    const shop = await work.shop.get()
    const car = await work.stockCars.get(sale.order.stockCarId)
    if (await isInWorkshop(work, car)) return fail('hand-over.in-workshop', { car: car.name })
    const variant =
      car.variantId === undefined ? undefined : await work.carVariants.find(car.variantId)
    const known = await findKnown(work, car)
    const energy = findQuotation(sale, sale.order.quotationId)?.energy ?? 'petrol'
    const draft = completeDraft(sale, { on, shop, variant })
    const vehicleId = known?.id ?? session.nextId<'Vehicle'>()
    const usedWarranty = await grantWarranty(work, car, {
      on,
      mileageKm: draft.mileageKm,
      currency: shop.currency,
    })
    const done: HandOver = {
      ...draft,
      at,
      by,
      vehicleId,
      ...(usedWarranty === undefined ? {} : { usedWarranty }),
    }
    const handed = handOver(sale, done, {
      due: findDue(sale, quotingRulesOf(shop).purchaseTax) ?? ZERO,
      isCharged: hasTractionBattery(known?.energy ?? variant?.energy ?? energy),
      kind: car.kind,
      offsetMinutes,
    })
    if (!handed.ok) return handed
    const gone = deliverCar(car, id, { at, on })
    if (!gone.ok) return gone
    const customer = await work.customers.get(sale.customerId)
    const { mileageKm, plate = '' } = draft
    const vehicle = serviceVehicleOf(car, customer, {
      ...{ id: vehicleId, at, on, mileageKm, plate, energy, variant, known },
    })
    const rewards = listRewards(sale, shop.referralRewards)
    const delivered = rewards.length === 0 ? handed.value : { ...handed.value, rewards }
    await work.vehicles.put(vehicle)
    await work.stockCars.put({ ...gone.value, vehicleId })
    await work.sales.put(delivered)
    return ok({ sale: delivered, vehicle })
  })

/** The dealer's warranty of a used car by the law of the mainland. */
async function grantWarranty(
  work: Work,
  { kind, appraisalId }: StockCar,
  {
    currency,
    ...sold
  }: { readonly on: Day; readonly mileageKm: number; readonly currency: Currency },
): Promise<UsedWarranty | undefined> {
  if (kind !== 'used' || appraisalId === undefined || homeOf(currency) !== 'CN') return undefined
  const appraisal = await work.appraisals.find(appraisalId)
  const { firstRegisteredOn, usage } = appraisal?.car ?? {}
  return grantUsedWarranty({ firstRegisteredOn, usage }, sold)
}

/** A used car is on record already; a new one may be, where it was in the workshop before. */
async function findKnown(work: Work, { vehicleId, vin }: StockCar): Promise<Vehicle | undefined> {
  if (vehicleId !== undefined) return work.vehicles.find(vehicleId)
  const [same] = vin === '' ? [] : await work.vehicles.list({ vin })
  return same
}
