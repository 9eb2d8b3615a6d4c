import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { type Appraisal, CAR_PAPERS } from '#shared/domain/used-car/appraisal.ts'
import { enterUsedCar } from '#shared/domain/used-car/enter-used-car.ts'
import { judgeFrame } from '#shared/domain/used-car/frame-check.ts'
import { checkPurchase, type Purchase } from '#shared/domain/used-car/purchase.ts'
import {
  approveOffer,
  buyCar,
  declineCar,
  needsApproval,
  offerPrice,
  valueCar,
} from '#shared/domain/used-car/run-appraisal.ts'
import { usualBuyingRule } from '#shared/domain/used-car/usual-buying-rule.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { add, type Money, money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { buildIdNumber } from '../identifiers.ts'
import { lookAtCar } from './look-at-car.ts'
import type { ShowroomCast } from './showroom-cast.ts'
import { tellStock } from './tell-used-stock.ts'
import { USED_PLANS, type UsedPlan } from './used-plans.ts'

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
      { rule: usualBuyingRule('CNY'), by: appraiser.id, at },
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
export function tellPurchase(cast: ShowroomCast, seen: Appraisal, at: Instant): void {
  const { told, nextId, offsetMinutes } = cast
  cast.moveTo(at)
  const on = dayOf(at, offsetMinutes)
  const stockCarId = nextId<'StockCar'>()
  const contract = cast.takeNumber('purchase-contract', on)
  const purchase = agreedOn(cast, seen, on)
  const bought = unwrap(buyCar(seen, { contract, stockCarId, at, purchase }))
  told.appraisals.push(bought)
  const car = enterUsedCar(bought, { stockCarId, on, at })
  told.stockCars.push(tellStock(cast, car, bought, addMinutes(at, 26 * 60)))
}

/** What the contract of a car without any trouble says. */
function agreedOn({ random }: ShowroomCast, seen: Appraisal, on: Day): Purchase {
  return unwrap(
    checkPurchase(
      {
        declared: {
          owned: true,
          unmortgaged: true,
          'fines-cleared': true,
          'no-accident': judgeFrame(seen.findings.frame) !== 'accident',
          'no-water-fire': true,
          'odometer-true': true,
        },
        words: seen.findings.words,
        sellerIdNumber: buildIdNumber(random),
        papersHanded: [...CAR_PAPERS],
        keys: random.whole(1, 2),
        payment: seen.saleId === undefined ? 'transfer' : 'trade-in',
        payBy: addDays(on, 3),
        handOverOn: on,
        transferBy: addDays(on, 15),
      },
      seen,
    ),
  )
}
