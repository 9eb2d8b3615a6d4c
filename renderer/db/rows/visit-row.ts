import { isKept } from '#shared/domain/old-part/is-kept.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import { listMoneyMoves } from '#shared/domain/settlement/list-money-moves.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { visitKeys } from '../search/visit-keys.ts'

/** A visit as stored. */
export interface VisitRow extends Visit {
  /** 1 while the car is booked or in the house. A number, because IndexedDB indexes no booleans. */
  readonly isOpen: 0 | 1
  /** When the car left; absent rows are left out of the index. */
  readonly deliveredAt?: Instant
  /** When money changed hands: what a day's close is read by. */
  readonly moneyAt: readonly Instant[]
  /** When it was settled, while something of it is still on account. */
  readonly owesSince?: Instant
  /** 1 while the shop keeps an old part of this car. */
  readonly keepsParts: 0 | 1
  readonly searchKeys: readonly string[]
}

export const toVisitRow = (visit: Visit): VisitRow => ({
  ...visit,
  isOpen: visit.paper === 'delivered' || visit.paper === 'cancelled' ? 0 : 1,
  ...(visit.delivery === undefined ? {} : { deliveredAt: visit.delivery.at }),
  moneyAt: [...new Set(listMoneyMoves(visit).map((move) => move.at))],
  ...(visit.settlement !== undefined && computeOwed(visit) > 0
    ? { owesSince: visit.settlement.at }
    : {}),
  keepsParts: visit.oldParts.some(isKept) ? 1 : 0,
  searchKeys: visitKeys(visit),
})

export const fromVisitRow = ({
  searchKeys: _,
  isOpen: __,
  deliveredAt: ___,
  moneyAt: ____,
  owesSince: _____,
  keepsParts: ______,
  ...visit
}: VisitRow): Visit => visit
