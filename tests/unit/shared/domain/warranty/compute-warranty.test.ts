import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REPAIR_CATEGORIES } from '#shared/domain/estimate/repair-category.ts'
import { VEHICLE_KINDS } from '#shared/domain/vehicle/vehicle.ts'
import {
  computeWarranty,
  isCovered,
  legalWarranty,
} from '#shared/domain/warranty/compute-warranty.ts'
import { addDays, day } from '#shared/kernel/day.ts'

const leavesOn = day('2026-11-20')

describe('the least the law asks', () => {
  it.each([
    ['car', 'overhaul', 100, 20_000],
    ['car', 'maintenance-2', 30, 5_000],
    ['car', 'maintenance-1', 10, 2_000],
    ['car', 'minor', 10, 2_000],
    ['car', 'special', 10, 2_000],
    ['motorcycle', 'overhaul', 80, 7_000],
    ['motorcycle', 'maintenance-2', 10, 800],
    ['motorcycle', 'minor', 10, 800],
    ['other', 'overhaul', 60, 6_000],
    ['other', 'maintenance-2', 7, 700],
    ['other', 'special', 7, 700],
  ] as const)('%s, %s: %d days or %d km', (kind, category, days, km) => {
    expect(legalWarranty(category, kind)).toEqual({ days, km })
  })
})

describe('the warranty of a job', () => {
  it('runs from the day after leaving, from the odometer on leaving', () => {
    expect(
      computeWarranty({ category: 'special', vehicleKind: 'car', leavesOn, leavesAtKm: 58_218 }),
    ).toEqual({ days: 10, km: 2000, untilOn: '2026-11-30', untilKm: 60_218 })
  })

  it.each([
    ['longer in both', { days: 365, km: 30_000 }, 365, 30_000],
    ['longer in days only', { days: 90, km: 500 }, 90, 2_000],
    ['longer in kilometres only', { days: 1, km: 10_000 }, 10, 10_000],
    ['shorter in both', { days: 7, km: 500 }, 10, 2_000],
  ])('takes figure by figure the longer of law and promise: %s', (_name, promise, days, km) => {
    const input = { category: 'minor', vehicleKind: 'car', leavesOn, leavesAtKm: 0 } as const
    expect(computeWarranty({ ...input, promise })).toMatchObject({ days, km })
  })

  const anyInput = fc.record({
    category: fc.constantFrom(...REPAIR_CATEGORIES),
    vehicleKind: fc.constantFrom(...VEHICLE_KINDS),
    leavesOn: fc.integer({ min: 0, max: 5000 }).map((count) => addDays(leavesOn, count)),
    leavesAtKm: fc.integer({ min: 0, max: 1_000_000 }),
    promise: fc.option(
      fc.record({
        days: fc.integer({ min: -5, max: 800 }),
        km: fc.integer({ min: -5, max: 99_999 }),
      }),
      { nil: undefined },
    ),
  })

  it('is never below the law and never below the promise', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const legal = legalWarranty(input.category, input.vehicleKind)
        const term = computeWarranty(input)
        expect(term.days).toBeGreaterThanOrEqual(Math.max(legal.days, input.promise?.days ?? 0))
        expect(term.km).toBeGreaterThanOrEqual(Math.max(legal.km, input.promise?.km ?? 0))
        expect(term.untilOn).toBe(addDays(input.leavesOn, term.days))
        expect(term.untilKm).toBe(input.leavesAtKm + term.km)
      }),
    )
  })

  it('ends with days or kilometres, whichever comes first', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const term = computeWarranty(input)
        expect(isCovered(term, term.untilOn, term.untilKm)).toBe(true)
        expect(isCovered(term, addDays(term.untilOn, 1), input.leavesAtKm)).toBe(false)
        expect(isCovered(term, input.leavesOn, term.untilKm + 1)).toBe(false)
      }),
    )
  })
})
