import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CarVariantId } from '../model/car-variant.ts'
import { reachStep } from '../reach-step.ts'
import type { Sale } from '../sale.ts'

/** Side by side on one sheet; a buyer who looks at five has not been asked enough. */
export const MOST_COMPARED = 4

export type CompareRefusal = 'sale.closed' | 'compare.full' | 'compare.twice'

/** Puts one more car beside the others; the sale has reached the presentation. */
export function addComparedCar(
  sale: Sale,
  id: CarVariantId,
  at: Instant,
): Result<Sale, CompareRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  const compared = sale.compared ?? []
  if (compared.includes(id)) return fail('compare.twice')
  if (compared.length >= MOST_COMPARED) return fail('compare.full', { most: MOST_COMPARED })
  const shown = { ...sale, compared: [...compared, id], updatedAt: at }
  return ok(reachStep(shown, 'presentation', at))
}

/** Takes a car off the comparison; one that is not there is not missed. */
export function removeComparedCar(
  sale: Sale,
  id: CarVariantId,
  at: Instant,
): Result<Sale, 'sale.closed'> {
  if (sale.state !== 'open') return fail('sale.closed')
  const compared = (sale.compared ?? []).filter((each) => each !== id)
  return ok({ ...sale, compared, updatedAt: at })
}

/** Keeps what the costs were reckoned with for this buyer. */
export function assumeCosts(
  sale: Sale,
  costs: NonNullable<Sale['costs']>,
  at: Instant,
): Result<Sale, 'sale.closed'> {
  if (sale.state !== 'open') return fail('sale.closed')
  return ok({ ...sale, costs, updatedAt: at })
}
