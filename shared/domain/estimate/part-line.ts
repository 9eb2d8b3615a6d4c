import type { Money } from '#shared/kernel/money.ts'
import type { Quantity } from '#shared/kernel/quantity.ts'
import type { Id } from '#shared/kernel/ulid.ts'

export type PartLineId = Id<'PartLine'>

/**
 * Kinds of parts the law wants named, priced apart and chosen by the owner:
 * 原厂, 同质, 再制造, 修复, 回用, and 托修方自备 (brought by the customer, billed at nothing).
 */
export const PART_CLASSES = [
  'original',
  'equivalent',
  'remanufactured',
  'repaired',
  'reused',
  'customer-supplied',
] as const
export type PartClass = (typeof PART_CLASSES)[number]

/** One part on a job. */
export interface PartLine {
  readonly id: PartLineId
  readonly name: string
  readonly number?: string
  readonly brand?: string
  readonly class: PartClass
  /** Thousandths of `unit`, above zero. */
  readonly quantity: Quantity
  readonly unit: string
  /** Minor units per `unit`; zero for customer-supplied parts. */
  readonly price: Money
  /** What the shop pays for one, minor units; seen only by those who may see the margin. */
  readonly cost?: Money
}
