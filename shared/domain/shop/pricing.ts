import type { Money } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { PART_CLASSES, type PartClass } from '../estimate/part-line.ts'
import type { Shop } from './shop.ts'

/** How the shop makes its prices, as it is being written: what is not said is absent. */
export interface Pricing {
  readonly markups: Readonly<Partial<Record<PartClass, BasisPoints | undefined>>>
  /** What a quota hour costs the shop, minor units. */
  readonly labourCost?: Money | undefined
}

/** What the shop has said of its prices so far. */
export const pricingOf = ({ markups = {}, labourCost }: Shop): Pricing => ({ markups, labourCost })

/** The shop with these markups and this cost; a class left empty has no markup of its own. */
export function withPricing(shop: Shop, { markups, labourCost }: Pricing): Shop {
  const { markups: _old, labourCost: _before, ...rest } = shop
  const said = PART_CLASSES.flatMap((each) => {
    const markup = markups[each]
    return markup === undefined || each === 'customer-supplied' ? [] : [[each, markup] as const]
  })
  return {
    ...rest,
    ...(said.length === 0 ? {} : { markups: Object.fromEntries(said) }),
    ...(labourCost === undefined ? {} : { labourCost }),
  }
}
