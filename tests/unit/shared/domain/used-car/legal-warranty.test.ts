import { describe, expect, it } from 'vitest'
import { owesUsedCarWarranty } from '#shared/domain/used-car/legal-warranty.ts'
import { day } from '#shared/kernel/day.ts'

const car = { firstRegisteredOn: day('2023-11-27'), mileageKm: 60_000, isOperating: false }

describe('the legal warranty of a used car', () => {
  it.each([
    ['on its third birthday with 60 000 km', car, true],
    ['a day older', { ...car, firstRegisteredOn: day('2023-11-26') }, false],
    ['a kilometre more', { ...car, mileageKm: 60_001 }, false],
    ['that was a taxi', { ...car, isOperating: true }, false],
  ])('of a car %s', (_what, sold, isOwed) => {
    expect(owesUsedCarWarranty(sold, day('2026-11-27'))).toBe(isOwed)
  })
})
