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
    moneyAt: [...new Set(listSaleMoves(sale).map(({ at }) => at))],
  }
}

export const fromSaleRow = ({
  isOpen: _,
  consultantId: __,
  nextOn: ___,
  callOn: ____,
  isHere: _____,
  moneyAt: ______,
  ...sale
}: SaleRow): Sale => sale
