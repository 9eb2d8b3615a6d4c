import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { isKept } from '#shared/domain/old-part/is-kept.ts'
import { answerOf } from '#shared/domain/old-part/old-parts-answer.ts'
import { computeSanbao, hasSanbaoWarning } from '#shared/domain/sanbao/compute-sanbao.ts'
import { day } from '#shared/kernel/day.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const now = at('14:40', '2026-11-22')
const demo = buildDemoShop({ today: day('2026-11-22'), now, seed: 7, locale: 'zh-CN' })

describe('what came back and what stayed in the demo shop', () => {
  it('has parts on its shelves under labels of their own, and bills that say so', () => {
    const kept = demo.visits.flatMap(({ oldParts }) => oldParts.filter(isKept))
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.length).toBeLessThan(60)
    expect(kept.every(({ label, shelf }) => label !== undefined && shelf !== undefined)).toBe(true)
    expect(new Set(kept.map(({ label }) => label)).size).toBe(kept.length)
    for (const { oldParts, settlement } of demo.visits) {
      if (oldParts.length > 0) expect(settlement?.oldParts).toBe(answerOf(oldParts))
    }
  })

  it('has one car of today’s back with work that is still covered, free', () => {
    const [back, ...others] = demo.visits.filter(({ rework }) => rework !== undefined)
    expect(others).toEqual([])
    expect(back?.rework?.items).toMatchObject([{ wasCovered: true }])
    expect(back?.jobs.filter(({ free }) => free === 'rework')).toHaveLength(1)
  })

  it('has family cars under 三包, one or two of them near a threshold', () => {
    const cars = demo.vehicles.filter(({ sanbaoFrom }) => sanbaoFrom !== undefined)
    expect(cars.length).toBeGreaterThan(10)
    const near = cars.filter((vehicle) => {
      const own = demo.visits.filter(({ vehicleId }) => vehicleId === vehicle.id)
      const sanbao = computeSanbao(vehicle, own, { now, offsetMinutes: OFFSET })
      return sanbao !== undefined && hasSanbaoWarning(sanbao)
    })
    expect([1, 2]).toContain(near.length)
  })
})
