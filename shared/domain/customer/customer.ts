import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'

export type CustomerId = Id<'Customer'>

export const CUSTOMER_KINDS = ['person', 'company'] as const
export type CustomerKind = (typeof CUSTOMER_KINDS)[number]

/** A person or company that the shop serves; one record for service and showroom. */
export interface Customer {
  readonly id: CustomerId
  readonly kind: CustomerKind
  readonly name: string
  /** Digits only, as `parsePhone` gives them. */
  readonly phone: string
  /** Who speaks for a company, or brings a person's car. */
  readonly contact?: string
  readonly address?: string
  readonly creditCode?: string
  readonly createdAt: Instant
}
