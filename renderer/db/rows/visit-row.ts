import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { visitKeys } from '../search/visit-keys.ts'

/** A visit as stored. */
export interface VisitRow extends Visit {
  /** 1 while the car is booked or in the house. A number, because IndexedDB indexes no booleans. */
  readonly isOpen: 0 | 1
  /** When the car left; absent rows are left out of the index. */
  readonly deliveredAt?: Instant
  readonly searchKeys: readonly string[]
}

export const toVisitRow = (visit: Visit): VisitRow => ({
  ...visit,
  isOpen: visit.paper === 'delivered' || visit.paper === 'cancelled' ? 0 : 1,
  ...(visit.delivery === undefined ? {} : { deliveredAt: visit.delivery.at }),
  searchKeys: visitKeys(visit),
})

export const fromVisitRow = ({
  searchKeys: _,
  isOpen: __,
  deliveredAt: ___,
  ...visit
}: VisitRow): Visit => visit
