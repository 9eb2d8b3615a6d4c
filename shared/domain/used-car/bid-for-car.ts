import { hasText } from '#shared/kernel/has-text.ts'
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import type { MoneyMethod } from '../settlement/bill.ts'
import type { MoneyMove } from '../settlement/list-money-moves.ts'
import type { StaffId } from '../staff/staff.ts'
import { awardBid, type Bid, type Bidding, type BidRefusal, placeBid } from './bids.ts'
import {
  checkInStock,
  type Deciding,
  mayDecide,
  type UsedStockRefusal,
} from './change-used-stock.ts'
import { usedOf } from './used-stock.ts'

export type BidForCarRefusal =
  | BidRefusal
  | UsedStockRefusal
  | 'bid.kept-for-buyer'
  | 'bid.open-already'
  | 'bid.closes-past'
  | 'bid.closes-far'
  | 'bid.none'
  | 'bid.manager-only'
  | 'bid.not-awarded'
  | 'bid.payment-empty'
  | 'bid.in-workshop'

const MOST_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Opens bidding for a car nobody has taken, until a moment within a month. */
export function openBidding(
  car: StockCar,
  closesAt: Instant,
  at: Instant,
): Result<StockCar, BidForCarRefusal> {
  const here = checkInStock(car)
  if (!here.ok) return here
  if (car.saleId !== undefined) return fail('bid.kept-for-buyer', { car: car.name })
  const used = usedOf(car)
  if (used.bidding !== undefined) return fail('bid.open-already')
  if (closesAt <= at) return fail('bid.closes-past')
  if (epochMsOf(closesAt) - epochMsOf(at) > MOST_DAYS * DAY_MS) {
    return fail('bid.closes-far', { most: MOST_DAYS })
  }
  return ok(withBidding(car, { opensAt: at, closesAt, bids: [] }, at))
}

/** Writes a trader's offer down; after closing nothing is taken. */
export function placeBidForCar(car: StockCar, bid: Bid): Result<StockCar, BidForCarRefusal> {
  const { bidding } = usedOf(car)
  if (bidding === undefined) return fail('bid.none')
  const placed = placeBid(bidding, bid)
  return placed.ok ? ok(withBidding(car, placed.value, bid.at)) : placed
}

/** A manager gives the car to a trader: the highest, or another by a reason that is kept. */
export function awardCar(
  car: StockCar,
  trader: string,
  { reason, by, at }: Deciding & { readonly reason: string },
): Result<StockCar, BidForCarRefusal> {
  const here = checkInStock(car)
  if (!here.ok) return here
  const { bidding } = usedOf(car)
  if (bidding === undefined) return fail('bid.none')
  if (!mayDecide(by)) return fail('bid.manager-only', { name: by.name })
  const awarded = awardBid(bidding, trader, { reason, at, by: by.id })
  return awarded.ok ? ok(withBidding(car, awarded.value, at)) : awarded
}

/** Ends bidding without a trader, or takes an award back that was not paid for; with the reason. */
export function callOffBidding(
  car: StockCar,
  reason: string,
  { by, at }: Deciding,
): Result<StockCar, BidForCarRefusal> {
  const here = checkInStock(car)
  if (!here.ok) return here
  const { bidding, ...used } = usedOf(car)
  if (bidding === undefined) return fail('bid.none')
  if (!mayDecide(by)) return fail('bid.manager-only', { name: by.name })
  if (!hasText(reason)) return fail('bid.reason-empty')
  const past = { ...bidding, calledOff: { reason: reason.trim(), at, by: by.id } }
  return ok({
    ...car,
    used: { ...used, pastBiddings: [...used.pastBiddings, past] },
    updatedAt: at,
  })
}

/** The trader has paid and takes the car away: it has left the shop. */
export function handToTrader(
  car: StockCar,
  paidBy: string,
  {
    by,
    at,
    on,
    method = 'transfer',
  }: {
    readonly by: StaffId
    readonly at: Instant
    readonly on: NonNullable<StockCar['deliveredOn']>
    readonly method?: MoneyMethod
  },
): Result<StockCar, BidForCarRefusal> {
  const here = checkInStock(car)
  if (!here.ok) return here
  const used = usedOf(car)
  const award = used.bidding?.award
  if (award === undefined) return fail('bid.not-awarded')
  if (!hasText(paidBy)) return fail('bid.payment-empty')
  const { trader, amount: price } = award
  const toTrader = { trader, price, method, paidBy: paidBy.trim(), at, by }
  return ok({
    ...car,
    state: 'delivered',
    deliveredOn: on,
    used: { ...used, toTrader },
    updatedAt: at,
  })
}

/** A trader's money as the till counts it. */
export function listTraderMoves({ used }: Pick<StockCar, 'used'>): MoneyMove[] {
  const sold = used?.toTrader
  if (sold === undefined) return []
  const { at, by, method, price: amount, paidBy: number } = sold
  return [{ kind: 'payment', at, by, method, amount, number }]
}

const withBidding = (car: StockCar, bidding: Bidding, at: Instant): StockCar => ({
  ...car,
  used: { ...usedOf(car), bidding },
  updatedAt: at,
})
