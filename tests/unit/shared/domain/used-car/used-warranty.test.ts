import { describe, expect, it } from 'vitest'
import { checkUsedServices } from '#shared/domain/used-car/used-service.ts'
import { grantUsedWarranty, isUsedWarrantyRunning } from '#shared/domain/used-car/used-warranty.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'

const young = { firstRegisteredOn: day('2024-03-12'), usage: 'family' } as const
const sold = { on: day('2026-11-30'), mileageKm: 31_600 }

describe('the warranty of a used car from its hand-over', () => {
  it('runs three months or five thousand kilometres, whichever comes first', () => {
    const warranty = grantUsedWarranty(young, sold)
    // November has a 30th, February has not.
    expect(warranty).toEqual({ until: '2027-02-28', untilKm: 36_600 })
    if (warranty === undefined) return
    expect(isUsedWarrantyRunning(warranty, { on: day('2027-02-28'), km: 36_600 })).toBe(true)
    expect(isUsedWarrantyRunning(warranty, { on: day('2027-03-01'), km: 32_000 })).toBe(false)
    expect(isUsedWarrantyRunning(warranty, { on: day('2026-12-24'), km: 36_601 })).toBe(false)
  })

  it('is not given by law to an old car, one that ran far, one that was hired out, or an unknown one', () => {
    expect(
      grantUsedWarranty({ ...young, firstRegisteredOn: day('2023-11-29') }, sold),
    ).toBeUndefined()
    expect(grantUsedWarranty(young, { ...sold, mileageKm: 60_001 })).toBeUndefined()
    expect(grantUsedWarranty({ ...young, usage: 'operating' }, sold)).toBeUndefined()
    expect(grantUsedWarranty({ usage: 'family' }, sold)).toBeUndefined()
  })
})

describe('the services for buyers of used cars', () => {
  it('leave blank lines out and keep what is included apart from what is free of charge', () => {
    const typed = [
      { name: ' 代办过户 ', terms: '本市', price: money(600_00) },
      { name: '', terms: ' ' },
      { name: '首次保养', terms: '' },
    ]
    expect(unwrap(checkUsedServices(typed))).toEqual([
      { name: '代办过户', terms: '本市', price: 600_00 },
      { name: '首次保养', terms: '' },
    ])
  })

  it('are refused without a name, or when they are too many for a sheet', () => {
    expect(checkUsedServices([{ name: ' ', terms: '本市' }])).toMatchObject({
      code: 'used-service.name-empty',
    })
    const many = Array.from({ length: 13 }, () => ({ name: '洗车', terms: '' }))
    expect(checkUsedServices(many)).toMatchObject({ code: 'used-service.too-many' })
  })
})
