import { useMemo } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { type SuitedCar, suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Model } from './list-models.ts'

/** The models that suit a buyer, best first, with their reasons; none while nothing was asked. */
export const useSuited = (
  models: readonly Model[],
  needs: NeedsSheet | undefined,
): readonly SuitedCar[] => {
  const { shop, clock } = useSession()
  const on = dayOf(clock.now(), shop.offsetMinutes)
  return useMemo(() => {
    if (needs === undefined) return []
    const book = {
      variants: models.map(({ variant }) => variant),
      stock: models.flatMap(({ unsold }) => unsold),
    }
    return suitBuyer(needs, book, { shop, on })
  }, [models, needs, shop, on])
}
