import { compare } from '#shared/kernel/money.ts'
import { type Bid, bestOf } from './bids.ts'

/** The last word of each trader, the highest first; of two that are the same, the one that came first. */
export function rankBids(bids: readonly Bid[]): Bid[] {
  const traders = [...new Set(bids.map(({ trader }) => trader))]
  return traders
    .flatMap((trader) => bestOf(bids.filter((bid) => bid.trader === trader)) ?? [])
    .sort((a, b) => compare(b.amount, a.amount) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
