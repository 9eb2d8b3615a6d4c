import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import {
  awardCar,
  handToTrader,
  openBidding,
  placeBidForCar,
} from '#shared/domain/used-car/bid-for-car.ts'
import { bestOf } from '#shared/domain/used-car/bids.ts'
import { addCarCost, setRetailPrice } from '#shared/domain/used-car/change-used-stock.ts'
import { addDays } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { subtract } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import type { ShowroomCast } from './showroom-cast.ts'
import { USED_PLANS } from './used-plans.ts'

/** Days in stock after which the demo shop lowers a price. */
const LOWERED_AFTER = 45
const LOWERED_BY = ofMajor(2000)

/** What was done with a used car since it was bought: made ready, priced, lowered, bid for, gone. */
export function tellStock(
  cast: ShowroomCast,
  bought: StockCar,
  appraisal: Appraisal,
  at: Instant,
): StockCar {
  const { now, manager, cashier } = cast
  if (at > now) return bought
  const input = appraisal.valuations.at(-1)?.input
  if (input === undefined) return bought
  let car = unwrap(
    addCarCost(bought, {
      what: '精洗、内饰翻新、小修',
      amount: input.preparation,
      at,
      by: cashier.id,
    }),
  )
  const plan = USED_PLANS.find(({ make, model }) => car.name === `${make} ${model}`)
  if (plan?.bids !== undefined) return tellBidding(cast, car, { ...plan, bids: plan.bids })
  const loweredAt = addMinutes(at, LOWERED_AFTER * 1440)
  if (loweredAt <= now) {
    const price = subtract(car.price, LOWERED_BY)
    const why = { price, reason: '库龄超过 45 天，随行就市' }
    car = unwrap(setRetailPrice(car, why, { by: manager, at: loweredAt }))
  }
  return car
}

/** Bids of a week; of a car that is sold the highest has it, of another the bidding is still open. */
function tellBidding(
  cast: ShowroomCast,
  ready: StockCar,
  {
    bids,
    isSold = false,
  }: { readonly bids: NonNullable<(typeof USED_PLANS)[number]['bids']>; readonly isSold?: boolean },
): StockCar {
  const { now, manager, cashier, today, offsetMinutes } = cast
  const bidOn = isSold ? addDays(dayOf(ready.updatedAt, offsetMinutes), 20) : addDays(today, -2)
  const opensAt = cast.at(bidOn, '09:30')
  let car = unwrap(openBidding(ready, cast.at(addDays(bidOn, 4), '17:00'), opensAt))
  for (const [nth, [trader, phone, yuan]] of bids.entries()) {
    const at = addMinutes(opensAt, 90 + nth * 240)
    if (at > now) break
    car = unwrap(placeBidForCar(car, { trader, phone, amount: ofMajor(yuan), at, by: cashier.id }))
  }
  const best = bestOf(car.used?.bidding?.bids ?? [])
  if (!isSold || best === undefined) return car
  const closed = cast.at(addDays(bidOn, 5), '10:00')
  car = unwrap(awardCar(car, best.trader, { reason: '', by: manager, at: closed }))
  const on = addDays(bidOn, 6)
  return unwrap(
    handToTrader(car, '对公转账，回单 2026-批-01', {
      by: manager.id,
      at: cast.at(on, '15:00'),
      on,
    }),
  )
}
