import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { BuyingRule } from '#shared/domain/used-car/compute-buying-price.ts'
import {
  approveOffer,
  buyCar,
  declineCar,
  needsApproval,
  offerPrice,
  valueCar,
} from '#shared/domain/used-car/run-appraisal.ts'
import { addDays } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { add, type Money, money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { lookAtCar } from './look-at-car.ts'
import type { ShowroomCast } from './showroom-cast.ts'
import { USED_PLANS, type UsedPlan } from './used-plans.ts'

/** How the demo shop reckons with a used car. */
export const DEMO_BUYING_RULE: BuyingRule = {
  taxRate: basisPoints(50),
  gifts: ofMajor(600),
  commissionRate: basisPoints(150),
  warranty: ofMajor(800),
  advertising: ofMajor(300),
  fixedCosts: ofMajor(1200),
  profitRate: basisPoints(600),
  interestRate: basisPoints(480),
}

const EXPECTED_DAYS = 40

interface Brought {
  readonly customer: Customer
  readonly sale?: Sale
  readonly appraiser: Staff
  readonly at: Instant
}

/** The looks at cars that no sale hangs on: bought, refused, still open. */
export function tellUsedCars(cast: ShowroomCast): void {
  const { told, today, now, consultants } = cast
  for (const [nth, plan] of USED_PLANS.entries()) {
    const { seenAgo, end, declined } = plan
    const appraiser = consultants[nth % consultants.length]
    if (seenAgo === undefined || appraiser === undefined) continue
    const usual = cast.at(addDays(today, -seenAgo), '10:40')
    const at = usual <= now ? usual : addMinutes(now, -20)
    cast.moveTo(at)
    const seen = tellLook(cast, plan, { customer: cast.meet(at), appraiser, at })
    if (end === 'bought') {
      tellPurchase(cast, allowed(cast, seen, addMinutes(at, 70)), addMinutes(at, 120))
    } else if (end === 'declined') {
      told.appraisals.push(unwrap(declineCar(seen, declined ?? '', addMinutes(at, 90))))
    } else {
      told.appraisals.push(seen)
    }
  }
}

/** The look at a car, its price by the formula, and what the owner was offered. */
export function tellLook(cast: ShowroomCast, plan: UsedPlan, brought: Brought): Appraisal {
  const { at, appraiser } = brought
  const { appraisal, vehicle } = lookAtCar(cast, plan, brought)
  cast.told.vehicles.push(vehicle)
  if (plan.isBegun) return appraisal
  const valued = unwrap(
    valueCar(
      appraisal,
      {
        expectedSale: ofMajor(plan.expected),
        preparation: ofMajor(plan.preparation),
        expectedDays: EXPECTED_DAYS,
      },
      { rule: DEMO_BUYING_RULE, by: appraiser.id, at },
    ),
  )
  const formula = valued.valuations.at(-1)?.price ?? ofMajor(1000)
  const offer = add(roundHundred(formula), ofMajor(plan.above ?? -500))
  return unwrap(offerPrice(valued, offer, { by: appraiser.id, at: addMinutes(at, 15) }))
}

const roundHundred = (amount: Money): Money => money(Math.floor(amount / 10_000) * 10_000)

/** The manager’s yes to an offer above the formula, where it needs one. */
export function allowed({ manager }: ShowroomCast, seen: Appraisal, at: Instant): Appraisal {
  if (!needsApproval(seen)) return seen
  return unwrap(approveOffer(seen, '置换客户，新车毛利可补', { by: manager, at }))
}

/** The car is the shop’s: the contract, and a used car in stock. */
export function tellPurchase(cast: ShowroomCast, seen: Appraisal, at: Instant): StockCar {
  const { told, nextId, offsetMinutes } = cast
  cast.moveTo(at)
  const on = dayOf(at, offsetMinutes)
  const stockCarId = nextId<'StockCar'>()
  const contract = cast.takeNumber('purchase-contract', on)
  const bought = unwrap(buyCar(seen, { contract, stockCarId, at }))
  const { input } = seen.valuations.at(-1) ?? {}
  if (bought.offer === undefined || input === undefined) throw new Error('Bought without a price')
  const { car, vehicleId } = bought
  const stockCar: StockCar = {
    id: stockCarId,
    kind: 'used',
    appraisalId: bought.id,
    ...(vehicleId === undefined ? {} : { vehicleId }),
    name: car.car,
    vin: car.vin,
    color: car.color,
    state: 'in-stock',
    cost: bought.offer.amount,
    price: input.expectedSale,
    orderedOn: on,
    arrivedOn: on,
    updatedAt: at,
  }
  told.appraisals.push(bought)
  told.stockCars.push(stockCar)
  return stockCar
}
