import { type CarVariant, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { addDays, type Day, yearOf } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { subtract } from '#shared/kernel/money.ts'
import { applyRate } from '#shared/kernel/rate.ts'
import { createUlidSource } from '#shared/kernel/ulid.ts'
import { createRandom } from '../random.ts'
import { DEALER_MARGIN } from './draft-quotations.ts'
import { vinOfMake } from './maker-codes.ts'

const CARS = 36
const COLORS = ['白', '黑', '灰', '银', '蓝', '红'] as const

/** The new cars of the demo showroom: in the yard, on the way, ordered. */
export function buildYard(
  variants: readonly CarVariant[],
  { today, now, seed }: { readonly today: Day; readonly now: Instant; readonly seed: number },
): StockCar[] {
  const random = createRandom(seed + 41)
  const vins = createRandom(seed + 42)
  const nextId = createUlidSource({ now: () => now, random: random.next })
  return Array.from({ length: CARS }, (_, nth): StockCar => {
    const variant = random.pick(variants)
    const age = random.whole(4, 120)
    const state = nth % 6 === 0 ? 'ordered' : nth % 6 === 1 ? 'in-transit' : 'in-stock'
    return {
      id: nextId<'StockCar'>(),
      kind: 'new',
      variantId: variant.id,
      name: nameOfVariant(variant),
      vin: state === 'ordered' ? '' : vinOfMake(vins, variant.make, yearOf(today), nth),
      color: random.pick(COLORS),
      state,
      cost: subtract(variant.guidePrice, applyRate(variant.guidePrice, DEALER_MARGIN)),
      price: variant.guidePrice,
      orderedOn: addDays(today, -age - 21),
      ...(state === 'in-stock' ? { arrivedOn: addDays(today, -age) } : {}),
      updatedAt: now,
    }
  })
}
