import type { PartClass } from '#shared/domain/estimate/part-line.ts'
import { type Money, money } from '#shared/kernel/money.ts'
import { multiplyThenDivide } from '#shared/kernel/rounding.ts'

/** What the demo shop pays for a part, in hundredths of what it asks. */
const SHARE: Readonly<Record<PartClass, number>> = {
  original: 74,
  equivalent: 62,
  remanufactured: 68,
  repaired: 55,
  reused: 45,
  'customer-supplied': 0,
}

/** A buying price that goes with a price, minor units; an example like the price itself. */
export const partCost = (price: Money, partClass: PartClass): Money =>
  money(multiplyThenDivide(price, SHARE[partClass], 100))
