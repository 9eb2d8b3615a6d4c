import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'

export type ChargeId = Id<'Charge'>

/** Charges that the settlement list shows apart from labour and parts. */
export const CHARGE_KINDS = [
  'diagnosis',
  'testing',
  'machining',
  'outside-work',
  'towing',
  'rescue',
  'other',
] as const
export type ChargeKind = (typeof CHARGE_KINDS)[number]

export interface Charge {
  readonly id: ChargeId
  readonly kind: ChargeKind
  readonly name: string
  /** Minor units. */
  readonly amount: Money
}
