import { describe, expect, it } from 'vitest'
import { listCarVariants } from '#shared/demo/showroom/list-car-variants.ts'
import { nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import { hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'

const variants = listCarVariants()

describe('the models of the demo showroom', () => {
  it('are at least forty, each trim told apart', () => {
    expect(new Set(variants.map(({ make, model }) => `${make} ${model}`)).size).toBeGreaterThan(40)
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length)
    expect(new Set(variants.map(nameOfVariant)).size).toBe(variants.length)
  })

  it.each(variants)('say what they burn and charge: $make $model $trim', (variant) => {
    const { energy, fuel, electricity, electricRange } = variant
    expect(fuel !== undefined).toBe(energy !== 'battery-electric')
    expect(electricity !== undefined).toBe(hasTractionBattery(energy))
    expect(electricRange !== undefined).toBe(hasTractionBattery(energy))
  })

  it.each(variants)('have the size of a car: $make $model $trim', (variant) => {
    expect(variant.wheelbase).toBeLessThan(variant.length)
    expect(variant.length).toBeGreaterThan(3000)
    expect(variant.length).toBeLessThan(5500)
    expect(variant.guidePrice).toBeGreaterThan(40_000_00)
    expect(variant.seats > 5).toBe(variant.equipment.includes('third-row'))
    expect(variant.equipment.length).toBe(new Set(variant.equipment).size)
  })
})
