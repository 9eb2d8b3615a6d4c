import { useMemo } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { type RankedVariant, rankVariants } from '#shared/domain/sales/needs/rank-variants.ts'
import { computePurchaseTax } from '#shared/domain/sales/price/purchase-tax.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { add, type Money } from '#shared/kernel/money.ts'
import type { Model } from './list-models.ts'

/** The models that suit a buyer, best first, with their reasons; none while nothing was asked. */
export const useSuited = (
  models: readonly Model[],
  needs: NeedsSheet | undefined,
): readonly RankedVariant[] => {
  const { shop, clock } = useSession()
  const today = dayOf(clock.now(), shop.offsetMinutes)
  return useMemo(() => {
    if (needs === undefined) return []
    const { purchaseTax } = quotingRulesOf(shop)
    const priceOf = ({ guidePrice: price, energy }: CarVariant): Money =>
      add(price, computePurchaseTax({ price, energy, on: today }, purchaseTax).tax)
    const free = new Map(models.map(({ variant, available }) => [variant.id, available.inStock]))
    return rankVariants(
      needs,
      models.map(({ variant }) => variant),
      { priceOf, stockOf: ({ id }) => free.get(id) ?? 0 },
    )
  }, [models, needs, shop, today])
}
