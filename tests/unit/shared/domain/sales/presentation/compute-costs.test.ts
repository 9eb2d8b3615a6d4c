import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CostedCar,
  computeBreakEven,
  computeCosts,
} from '#shared/domain/sales/presentation/compute-costs.ts'
import {
  type CostAssumptions,
  usualAssumptions,
} from '#shared/domain/sales/presentation/cost-assumptions.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { money } from '#shared/kernel/money.ts'

const SHOP = { currency: 'CNY' } as const
const USUAL: CostAssumptions = {
  kmPerYear: 15_000,
  years: 3,
  petrol: money(800),
  diesel: money(750),
  atHome: money(50),
  inPublic: money(150),
  homeShare: 60,
  batteryShare: 50,
}
const car = (changes: Partial<CostedCar>): CostedCar => ({
  energy: 'petrol',
  serviceEveryKm: 10_000,
  serviceCost: money(60_000),
  ...changes,
})

describe('what a car costs over years', () => {
  it('is its petrol and its services, summed up', () => {
    // 6.0 l/100 km, 15 000 km: 900 l a year at ¥8.00.
    const costs = computeCosts(car({ fuel: 6_000 }), USUAL)
    expect(costs.map(({ energy }) => energy)).toEqual([720_000, 1_440_000, 2_160_000])
    // At 15, 30 and 45 thousand kilometres one, three and four services were due.
    expect(costs.map(({ upkeep }) => upkeep)).toEqual([60_000, 180_000, 240_000])
    expect(costs[2]?.total).toBe(2_400_000)
  })

  it('of a battery car is the mix of chargers', () => {
    // 13.0 kWh/100 km, 15 000 km: 1 950 kWh at 60 % × ¥0.50 + 40 % × ¥1.50 = ¥0.90.
    const [first] = computeCosts(car({ energy: 'battery-electric', electricity: 13_000 }), USUAL)
    expect(first?.energy).toBe(175_500)
  })

  it('of a plug-in hybrid is half of each', () => {
    const [first] = computeCosts(
      car({ energy: 'plug-in-hybrid', fuel: 4_000, electricity: 16_000 }),
      USUAL,
    )
    // 7 500 km: 300 l at ¥8.00, and 1 200 kWh at ¥0.90.
    expect(first?.energy).toBe(240_000 + 108_000)
  })

  it('has one service a year at least, however little it is driven', () => {
    const costs = computeCosts(car({ fuel: 6_000 }), { ...USUAL, kmPerYear: 3_000 })
    expect(costs.map(({ upkeep }) => upkeep)).toEqual([60_000, 120_000, 180_000])
  })

  const assumptions = fc.record({
    kmPerYear: fc.integer({ min: 0, max: 300_000 }),
    years: fc.integer({ min: 1, max: 8 }),
    petrol: fc.integer({ min: 0, max: 5_000 }).map(money),
    diesel: fc.integer({ min: 0, max: 5_000 }).map(money),
    atHome: fc.integer({ min: 0, max: 1_000 }).map(money),
    inPublic: fc.integer({ min: 0, max: 1_000 }).map(money),
    homeShare: fc.integer({ min: 0, max: 100 }),
    batteryShare: fc.integer({ min: 0, max: 100 }),
  })
  const anyCar = fc.record({
    energy: fc.constantFrom(...ENERGIES),
    fuel: fc.integer({ min: 0, max: 20_000 }),
    electricity: fc.integer({ min: 0, max: 40_000 }),
    serviceEveryKm: fc.integer({ min: 1, max: 30_000 }),
    serviceCost: fc.integer({ min: 0, max: 500_000 }).map(money),
  })

  it('never falls from year to year, and always adds up', () => {
    fc.assert(
      fc.property(anyCar, assumptions, (each, assumed) => {
        const costs = computeCosts(each, assumed)
        expect(costs).toHaveLength(assumed.years)
        costs.forEach(({ energy, upkeep, total }, index) => {
          expect(total).toBe(energy + upkeep)
          const before = costs[index - 1]
          if (before !== undefined) expect(total).toBeGreaterThanOrEqual(before.total)
        })
      }),
    )
  })

  it('is the same for a year as for that year within a longer time', () => {
    fc.assert(
      fc.property(anyCar, assumptions, (each, assumed) => {
        const short = computeCosts(each, { ...assumed, years: 1 })
        expect(computeCosts(each, assumed)[0]).toEqual(short[0])
      }),
    )
  })

  it('of a car that is never charged does not ask for the price of electricity', () => {
    fc.assert(
      fc.property(anyCar, assumptions, (each, assumed) => {
        const petrol = { ...each, energy: 'petrol' } as const
        expect(computeCosts(petrol, { ...assumed, atHome: money(0), inPublic: money(0) })).toEqual(
          computeCosts(petrol, assumed),
        )
      }),
    )
  })
})

describe('the dearer car', () => {
  const costs = (perYear: number) =>
    [1, 2, 3].map((year) => ({
      year,
      energy: money(perYear * year),
      upkeep: money(0),
      total: money(perYear * year),
    }))

  it('has earned its price back in the year in which it has cost no more', () => {
    const dearer = { price: money(1_500), costs: costs(100) }
    const cheaper = { price: money(1_000), costs: costs(350) }
    expect(computeBreakEven(dearer, cheaper)).toEqual({ year: 2, saved: 250 })
  })

  it('may not earn it back within the years', () => {
    const dearer = { price: money(2_000), costs: costs(100) }
    const cheaper = { price: money(1_000), costs: costs(150) }
    expect(computeBreakEven(dearer, cheaper)).toEqual({ year: undefined, saved: -850 })
  })
})

describe('what costs are reckoned with', () => {
  it('begins with the prices of the shop and what the buyer told', () => {
    const told = usualAssumptions(SHOP, { kmPerYear: 24_000, parking: 'own-charger' })
    expect(told).toMatchObject({ kmPerYear: 24_000, homeShare: 90, petrol: 780 })
    expect(usualAssumptions(SHOP, undefined)).toMatchObject({ kmPerYear: 15_000, homeShare: 0 })
  })
})
