import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { USUAL_ENERGY_PRICES } from '#shared/domain/wall/energy-prices.ts'
import { KNOWN_CONSUMPTION } from '#shared/domain/wall/known-consumption.ts'
import {
  type CostCar,
  computeRunningCost,
  listUpkeep,
  priceOf,
} from '#shared/domain/wall/running-cost.ts'
import { UPKEEP_PLAN } from '#shared/domain/wall/upkeep-plan.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'

const jobs = listStandardJobs('zh-CN')
const prices = USUAL_ENERGY_PRICES.CNY
const shop = { jobs, prices, labourRate: ofMajor(180) }
const car = (changes: Partial<CostCar> = {}): CostCar => ({
  make: '无名',
  model: '样车',
  energy: 'petrol',
  millilitres: 7000,
  wattHours: 0,
  ...changes,
})
const energyOf = (of: CostCar, kmPerYear = 15_000) =>
  computeRunningCost({ ...shop, car: of, kmPerYear, jobs: [] }).energy

describe('a year’s energy', () => {
  it.each([
    // 7 l × 150 × 7.80
    ['petrol', car(), 819_000],
    // 5.5 l × 150 × 7.40
    ['diesel', car({ energy: 'diesel', millilitres: 5500 }), 610_500],
    // 12.8 kWh × 150 × 0.60
    ['battery', car({ energy: 'battery-electric', millilitres: 0, wattHours: 12_800 }), 115_200],
    // half of each: 4.8 l × 75 × 7.80 + 13.5 kWh × 75 × 0.60
    [
      'plug-in',
      car({ energy: 'plug-in-hybrid', millilitres: 4800, wattHours: 13_500 }),
      280_800 + 60_750,
    ],
    // a hybrid cannot be charged: what is typed for its battery does not count
    ['hybrid', car({ energy: 'hybrid', millilitres: 4700, wattHours: 9000 }), 549_900],
  ])('%s', (_name, of, fen) => {
    expect(energyOf(of)).toBe(money(fen))
  })

  it('doubles with the way, to the last fen of one rounding', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENERGIES),
        fc.nat(20_000),
        fc.nat(30_000),
        fc.integer({ min: 1, max: 60_000 }),
        (energy, millilitres, wattHours, km) => {
          const of = car({ energy, millilitres, wattHours })
          expect(Math.abs(energyOf(of, 2 * km) - 2 * energyOf(of, km))).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

describe('a year’s upkeep', () => {
  it('finds every job of the plan in the price list', () => {
    for (const { jobId } of UPKEEP_PLAN) expect(jobs.map(({ id }) => id)).toContain(jobId)
  })

  it('changes no oil in a battery car, and asks nothing of a list without its jobs', () => {
    const names = listUpkeep('battery-electric', jobs).map(({ job }) => job.id)
    expect(names).not.toContain('oil-and-filter')
    expect(names).toContain('brake-fluid')
    const none = computeRunningCost({ ...shop, car: car(), kmPerYear: 15_000, jobs: [] })
    expect(none.upkeep).toBe(0)
  })

  it('goes by the year where little is driven', () => {
    const oil = jobs.filter(({ id }) => id === 'oil-and-filter')
    const upkeep = (kmPerYear: number) =>
      computeRunningCost({ ...shop, jobs: oil, car: car(), kmPerYear }).upkeep
    const once = priceOf(oil[0] as (typeof oil)[number], shop.labourRate)
    expect(upkeep(1000)).toBe(once)
    expect(upkeep(10_000)).toBe(once)
    expect(upkeep(20_000)).toBe(2 * once)
  })

  it('takes the prices of the model where the price list knows it', () => {
    const of = (make: string, model: string) =>
      computeRunningCost({ ...shop, car: car({ make, model }), kmPerYear: 15_000 }).upkeep
    expect(of('北京奔驰', 'GLC')).toBeGreaterThan(of('无名', '样车'))
    expect(of('东风日产', '轩逸')).toBeLessThan(of('无名', '样车'))
  })

  it('never falls as more is driven, and adds up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN_CONSUMPTION),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(50_000),
        (of, km, more) => {
          const less = computeRunningCost({ ...shop, car: of, kmPerYear: km })
          const further = computeRunningCost({ ...shop, car: of, kmPerYear: km + more })
          expect(further.upkeep).toBeGreaterThanOrEqual(less.upkeep)
          expect(further.total).toBe(further.energy + further.upkeep)
        },
      ),
      { numRuns: 60 },
    )
  })
})
