import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'

export type CustomerId = Id<'Customer'>

export const CUSTOMER_KINDS = ['person', 'company'] as const
export type CustomerKind = (typeof CUSTOMER_KINDS)[number]

export const MARKETING_CHANNELS = ['phone', 'message', 'wechat'] as const
export type MarketingChannel = (typeof MARKETING_CHANNELS)[number]

/** What the customer answered when asked, and when. */
export interface MarketingConsent {
  readonly isGiven: boolean
  readonly channels: readonly MarketingChannel[]
  readonly at: Instant
}

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
  /** What the customer likes and dislikes, in the desk's words. */
  readonly preferences?: string
  /** Consent to be called or written to for offers (消费者权益保护法 §29); absent: never asked. */
  readonly marketing?: MarketingConsent
  readonly createdAt: Instant
  /** When everything about the person was erased on request; absent: it was not. */
  readonly erasedAt?: Instant
}
