import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Sale } from '../sales/sale.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Appraisal } from './appraisal.ts'
import { usedOf } from './used-stock.ts'

export const CAR_DECISIONS = [
  'seen',
  'valued',
  'offered',
  'approved',
  'priced',
  'awarded',
  'called-off',
  'sold-trader',
  'ordered',
  'handed-over',
] as const
export type CarDecisionKind = (typeof CAR_DECISIONS)[number]

/** One thing somebody decided about a used car. */
export interface CarDecision {
  readonly kind: CarDecisionKind
  readonly at: Instant
  readonly by: StaffId
  readonly amount?: Money
  /** The reason or the trader, as written. */
  readonly words?: string
}

/** Who saw, valued, approved, priced and sold a used car, first to last (against diverted deals). */
export function tellDecisions(
  car: Pick<StockCar, 'used'>,
  appraisal: Appraisal | undefined,
  sale: Sale | undefined,
): CarDecision[] {
  const { prices, bidding, pastBiddings, toTrader } = usedOf(car)
  const list: CarDecision[] = []
  if (appraisal !== undefined) {
    const { seenAt, seenBy, valuations, offer } = appraisal
    list.push({ kind: 'seen', at: seenAt, by: seenBy })
    for (const { at, by, price } of valuations) list.push({ kind: 'valued', at, by, amount: price })
    if (offer !== undefined) {
      const { at, by, amount, approval } = offer
      list.push({ kind: 'offered', at, by, amount })
      if (approval !== undefined) {
        list.push({ kind: 'approved', at: approval.at, by: approval.by, words: approval.reason })
      }
    }
  }
  for (const { at, by, price, reason } of prices) {
    list.push({ kind: 'priced', at, by, amount: price, words: reason })
  }
  for (const { calledOff } of pastBiddings) {
    const { at, by, reason } = calledOff
    list.push({ kind: 'called-off', at, by, words: reason })
  }
  const award = bidding?.award
  if (award !== undefined) {
    const words = [award.trader, award.reason].filter((each) => each !== undefined).join('：')
    list.push({ kind: 'awarded', at: award.at, by: award.by, amount: award.amount, words })
  }
  if (toTrader !== undefined) {
    const { at, by, price, trader } = toTrader
    list.push({ kind: 'sold-trader', at, by, amount: price, words: trader })
  }
  const order = sale?.order
  if (order !== undefined) {
    list.push({ kind: 'ordered', at: order.at, by: order.by, words: order.number })
  }
  const handOver = sale?.handOver
  if (handOver !== undefined) {
    list.push({ kind: 'handed-over', at: handOver.at, by: handOver.by })
  }
  return list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
