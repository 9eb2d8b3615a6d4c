import { listSaleMoves } from '#shared/domain/sales/order/sale-money.ts'
import { findOpenVisit } from '#shared/domain/sales/reception/receive-buyer.ts'
import { consultantOf, type Sale } from '#shared/domain/sales/sale.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** A sale as stored. */
export interface SaleRow extends Sale {
  /** 1 while somebody works on it. A number, because IndexedDB indexes no booleans. */
  readonly isOpen: 0 | 1
  /** Whose buyer it is; empty while nobody's. */
  readonly consultantId: string
  /** When the next action is due, while the sale is open. */
  readonly nextOn?: Day
  /** When the next call after the hand-over is due. */
  readonly callOn?: Day
  /** 1 while the buyer is in the showroom. */
  readonly isHere: 0 | 1
  /** When money changed hands: what a day's close is read by. */
  readonly moneyAt: readonly Instant[]
  /** When the car was handed over. */
  readonly deliveredAt?: Instant
  /** When the loss was approved, while the sale is lost. */
  readonly lostAt?: Instant
  /** The day to ask again of a lost buyer whom nobody has taken up again. */
  readonly backOn?: Day
}

export const toSaleRow = (sale: Sale): SaleRow => {
  const call = sale.calls.find(({ done }) => done === undefined)
  return {
    ...sale,
    isOpen: sale.state === 'open' ? 1 : 0,
    consultantId: consultantOf(sale) ?? '',
    ...(sale.state === 'open' ? { nextOn: sale.next.on } : {}),
    ...(call === undefined ? {} : { callOn: call.on }),
    isHere: findOpenVisit(sale) === undefined ? 0 : 1,
    ...closedKeysOf(sale),
    moneyAt: [...new Set(listSaleMoves(sale).map(({ at }) => at))],
  }
}

/** What a closed sale is found by. */
function closedKeysOf({ state, handOver, loss }: Sale): Partial<SaleRow> {
  if (state === 'delivered' && handOver !== undefined) return { deliveredAt: handOver.at }
  if (state !== 'lost' || loss?.approvedAt === undefined) return {}
  const { approvedAt: lostAt, comeBackOn: backOn, takenUpIn } = loss
  return { lostAt, ...(backOn === undefined || takenUpIn !== undefined ? {} : { backOn }) }
}

export const fromSaleRow = ({
  isOpen: _,
  consultantId: __,
  nextOn: ___,
  callOn: ____,
  isHere: _____,
  moneyAt: ______,
  deliveredAt: _______,
  lostAt: ________,
  backOn: _________,
  ...sale
}: SaleRow): Sale => sale
