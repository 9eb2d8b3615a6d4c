import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { compare, type Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'

/** A trader's offer for a used car. */
export interface Bid {
  readonly trader: string
  readonly phone: string
  /** Minor units, above zero. */
  readonly amount: Money
  readonly at: Instant
  /** Who wrote it down. */
  readonly by: StaffId
}

/** Who gets the car, and why where it is not the highest. */
export interface Award {
  readonly trader: string
  readonly amount: Money
  readonly reason?: string
  readonly at: Instant
  readonly by: StaffId
}

/** Bidding for one car, until a moment after which nothing counts. */
export interface Bidding {
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly bids: readonly Bid[]
  readonly award?: Award
}

export type BidRefusal =
  | 'bid.closed'
  | 'bid.awarded'
  | 'bid.trader-empty'
  | 'bid.not-positive'
  | 'bid.not-higher'
  | 'bid.still-open'
  | 'bid.unknown-trader'
  | 'bid.reason-empty'

/** Writes an offer down. A trader may go higher, never lower; after closing nothing is taken. */
export function placeBid(bidding: Bidding, bid: Bid): Result<Bidding, BidRefusal> {
  if (bidding.award !== undefined) return fail('bid.awarded')
  if (bid.at >= bidding.closesAt) return fail('bid.closed')
  if (!hasText(bid.trader)) return fail('bid.trader-empty')
  if (!(bid.amount > 0)) return fail('bid.not-positive')
  const trader = bid.trader.trim()
  const own = bestOf(bidding.bids.filter((each) => each.trader === trader))
  if (own !== undefined && compare(bid.amount, own.amount) <= 0) {
    return fail('bid.not-higher', { amount: own.amount })
  }
  return ok({ ...bidding, bids: [...bidding.bids, { ...bid, trader }] })
}

/** The highest offer; of two that are the same, the one that came first. */
export const bestOf = (bids: readonly Bid[]): Bid | undefined =>
  bids.reduce<Bid | undefined>(
    (best, bid) => (best === undefined || compare(bid.amount, best.amount) > 0 ? bid : best),
    undefined,
  )

/**
 * Gives the car to a trader once bidding is over. The highest wins; anybody else by a reason that is
 * kept, against deals made aside.
 */
export function awardBid(
  bidding: Bidding,
  trader: string,
  {
    reason = '',
    at,
    by,
  }: {
    readonly reason?: string
    readonly at: Instant
    readonly by: StaffId
  },
): Result<Bidding, BidRefusal> {
  if (bidding.award !== undefined) return fail('bid.awarded')
  if (at < bidding.closesAt) return fail('bid.still-open')
  const chosen = bestOf(bidding.bids.filter((bid) => bid.trader === trader))
  if (chosen === undefined) return fail('bid.unknown-trader')
  const isBest = bestOf(bidding.bids)?.trader === trader
  if (!isBest && !hasText(reason)) return fail('bid.reason-empty')
  const award: Award = {
    trader,
    amount: chosen.amount,
    ...(isBest ? {} : { reason: reason.trim() }),
    at,
    by,
  }
  return ok({ ...bidding, award })
}
