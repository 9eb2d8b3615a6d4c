import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computePurchaseTax } from '#shared/domain/sales/price/purchase-tax.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'

const taxOf = (price: number, energy: (typeof ENERGIES)[number], on: string) =>
  computePurchaseTax({ price: money(price), energy, on: day(on) }, USUAL_PURCHASE_TAX)

describe('purchase tax', () => {
  it('is a tenth of the price without value added tax', () => {
    expect(taxOf(113_000_00, 'petrol', '2026-11-27')).toEqual({
      base: 100_000_00,
      full: 10_000_00,
      relief: 0,
      tax: 10_000_00,
    })
  })

  it.each([
    ['an electric car in 2025', 226_000_00, 'battery-electric', '2025-12-31', 0],
    ['a dear one in 2025', 452_000_00, 'battery-electric', '2025-12-31', 10_000_00],
    ['an electric car in 2026', 226_000_00, 'battery-electric', '2026-01-01', 10_000_00],
    ['a dear plug-in hybrid in 2026', 452_000_00, 'plug-in-hybrid', '2026-11-27', 25_000_00],
    ['a hybrid that is not charged', 226_000_00, 'hybrid', '2026-11-27', 20_000_00],
    ['an electric car in 2028', 226_000_00, 'battery-electric', '2028-01-01', 20_000_00],
  ] as const)('of %s', (_what, price, energy, on, tax) => {
    expect(taxOf(price, energy, on).tax).toBe(tax)
  })

  it('never falls below nothing, and always adds up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000_00 }),
        fc.constantFrom(...ENERGIES),
        fc.constantFrom('2024-06-01', '2026-06-01', '2030-06-01'),
        (price, energy, on) => {
          const { full, relief, tax } = taxOf(price, energy, on)
          expect(tax).toBe(full - relief)
          expect(tax).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
