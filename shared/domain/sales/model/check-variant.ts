import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hasRole, type Staff } from '../../staff/staff.ts'
import { hasTractionBattery } from '../../vehicle/vehicle.ts'
import type { CarVariant } from './car-variant.ts'

export type VariantRefusal =
  | 'variant.manager-only'
  | 'variant.name-empty'
  | 'variant.no-price'
  | 'variant.no-seats'
  | 'variant.no-fuel'
  | 'variant.no-electricity'

/** Whether somebody may change what models cost and are: the figures buyers decide by. */
export const mayChangeVariants = (staff: Staff): boolean =>
  hasRole(staff, 'manager') || hasRole(staff, 'owner')

/**
 * A variant as it may stand in the list: named, priced, and with the consumption its energy asks for,
 * without which its costs would be drawn as nothing.
 */
export function checkVariant(
  variant: CarVariant,
  staff: Staff,
): Result<CarVariant, VariantRefusal> {
  const { make, model, energy, guidePrice, seats, fuel = 0, electricity = 0 } = variant
  if (!mayChangeVariants(staff)) return fail('variant.manager-only')
  if (!hasText(make) || !hasText(model)) return fail('variant.name-empty')
  if (guidePrice <= 0) return fail('variant.no-price')
  if (seats < 1) return fail('variant.no-seats')
  if (energy !== 'battery-electric' && fuel <= 0) return fail('variant.no-fuel')
  if (hasTractionBattery(energy) && electricity <= 0) return fail('variant.no-electricity')
  const trimmed = { make: make.trim(), model: model.trim(), trim: variant.trim.trim() }
  return ok({ ...variant, ...trimmed })
}
