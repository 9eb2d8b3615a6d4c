import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ROUNDING } from '#shared/domain/settlement/check-discount.ts'
import { proposeRounding, ROUNDING_STEPS } from '#shared/domain/settlement/propose-rounding.ts'
import { money } from '#shared/kernel/money.ts'

describe('small change', () => {
  it('of 1,396.68 is waived to 1,396.60 or to 1,396.00', () => {
    expect(proposeRounding(money(139_668), 'tenth')).toBe(8)
    expect(proposeRounding(money(139_668), 'whole')).toBe(68)
  })

  it('is never more than may be waived, and leaves a round amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('tenth' as const, 'whole' as const),
        (amount, step) => {
          const waived = proposeRounding(money(amount), step)
          return waived <= MOST_ROUNDING && (amount - waived) % ROUNDING_STEPS[step] === 0
        },
      ),
    )
  })
})
