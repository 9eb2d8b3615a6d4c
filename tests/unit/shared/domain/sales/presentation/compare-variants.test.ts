import { describe, expect, it } from 'vitest'
import { countAvailable } from '#shared/domain/sales/presentation/availability.ts'
import { compareVariants } from '#shared/domain/sales/presentation/compare-variants.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aVariant } from '#tests/support/domain/sales.ts'

const { fuel: _, ...withoutFuel } = aVariant()
const battery = {
  ...withoutFuel,
  energy: 'battery-electric',
  electricity: 13_200,
  electricRange: 510,
  guidePrice: money(139_800_00),
  equipment: ['fast-charging', 'camera-360'],
} as const
const petrol = aVariant({ fuel: 5_600, equipment: ['camera-360'] })

const rowsOf = (cars: Parameters<typeof compareVariants>[0]) =>
  Object.fromEntries(
    compareVariants(cars).groups.flatMap(({ rows }) => rows.map((row) => [row.fact, row])),
  )

describe('cars side by side', () => {
  it('say what differs, and which is best where that can be said', () => {
    const rows = rowsOf([petrol, battery])
    expect(rows.guidePrice).toMatchObject({ isDifferent: true, best: [0] })
    expect(rows.energy).toMatchObject({ isDifferent: true, best: [] })
    expect(rows.wheelbase).toMatchObject({ isDifferent: false, best: [] })
  })

  it('praise no value that stands alone', () => {
    const rows = rowsOf([petrol, battery])
    expect(rows.fuel).toMatchObject({ values: [5_600, undefined], best: [] })
    expect(rows.electricRange).toMatchObject({ values: [undefined, 510], best: [] })
  })

  it('leave out what none of them has', () => {
    expect(rowsOf([petrol]).electricRange).toBeUndefined()
    expect(compareVariants([petrol, battery]).equipment).toEqual([
      { equipment: 'camera-360', has: [true, true], isDifferent: false },
      { equipment: 'fast-charging', has: [false, true], isDifferent: true },
    ])
  })
})

describe('how soon a car can be had', () => {
  it('counts the unsold in the yard and on their way', () => {
    const id = anId<'CarVariant'>()
    const car = {
      id: anId<'StockCar'>(),
      kind: 'new',
      variantId: id,
      name: '朗逸',
      vin: '',
      color: '白',
      state: 'in-stock',
      cost: money(0),
      price: money(0),
      orderedOn: '2026-11-01',
      updatedAt: '2026-11-01T01:00:00.000Z',
    } as unknown as Parameters<typeof countAvailable>[1][number]
    expect(
      countAvailable(id, [
        car,
        { ...car, saleId: anId<'Sale'>() },
        { ...car, state: 'in-transit' },
        { ...car, state: 'delivered' },
        { ...car, variantId: anId<'CarVariant'>() },
      ]),
    ).toEqual({ inStock: 1, inTransit: 1 })
  })
})
