import { hasText } from '#shared/kernel/has-text.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A service the shop gives with a used car, as its list of services says it. */
export interface UsedService {
  readonly name: string
  /** What it is and for how long. */
  readonly terms: string
  /** Minor units; absent: it is included in the car's price. */
  readonly price?: Money
}

/** The most lines that a list of one sheet takes. */
export const MOST_USED_SERVICES = 12

/** The shop's services as written, blank lines left out; terms and price without a name are refused. */
export function checkUsedServices(
  services: readonly UsedService[],
): Result<readonly UsedService[], 'used-service.name-empty' | 'used-service.too-many'> {
  const written = services
    .map((service) => ({ ...service, name: service.name.trim(), terms: service.terms.trim() }))
    .filter(({ name, terms, price }) => name !== '' || terms !== '' || price !== undefined)
  if (written.some(({ name }) => !hasText(name))) return fail('used-service.name-empty')
  if (written.length > MOST_USED_SERVICES) {
    return fail('used-service.too-many', { most: MOST_USED_SERVICES })
  }
  return ok(written)
}
