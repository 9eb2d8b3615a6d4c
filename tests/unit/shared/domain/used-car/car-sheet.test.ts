import { describe, expect, it } from 'vitest'
import { checkCarSheet } from '#shared/domain/used-car/car-sheet.ts'
import { checkStockAge } from '#shared/domain/used-car/stock-age.ts'
import { owesWarrantyFor } from '#shared/domain/used-car/warranty-of-car.ts'
import { day } from '#shared/kernel/day.ts'

const registered = day('2024-03-12')

describe('the data of a window sheet', () => {
  it('keep what was told and leave blanks out', () => {
    expect(checkCarSheet({ maker: ' 东风日产 ', emission: '', hasAbs: false }, registered)).toEqual(
      { ok: true, value: { maker: '东风日产', hasAbs: false } },
    )
  })

  it('refuse a car built after it was registered', () => {
    expect(checkCarSheet({ builtOn: day('2024-03-13') }, registered)).toMatchObject({
      code: 'car-sheet.built-late',
      detail: { on: registered },
    })
  })
})

describe('the limits of age', () => {
  it.each([
    [{ warnDays: 45, riskDays: 45 }, 'stock-age.order'],
    [{ warnDays: 0, riskDays: 60 }, 'stock-age.range'],
    [{ warnDays: 45, riskDays: 400 }, 'stock-age.range'],
  ])('%j are refused', (rule, code) => {
    expect(checkStockAge(rule)).toMatchObject({ ok: false, code })
  })
})

describe('the legal warranty of a used car', () => {
  const young = { firstRegisteredOn: registered, mileageKm: 31_600, usage: 'family' } as const

  it('is owed for a young family car, not for one that was hired out', () => {
    expect(owesWarrantyFor(young, day('2026-11-20'))).toBe(true)
    expect(owesWarrantyFor({ ...young, usage: 'rental' }, day('2026-11-20'))).toBe(false)
    expect(owesWarrantyFor(young, day('2027-03-13'))).toBe(false)
  })

  it('is neither promised nor denied while age, mileage or use is not known', () => {
    const { usage: _unknown, ...rest } = young
    expect(owesWarrantyFor(rest, day('2026-11-20'))).toBeUndefined()
  })
})
