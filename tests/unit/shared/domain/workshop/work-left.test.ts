import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Visit } from '#shared/domain/visit/visit.ts'
import {
  computeOutlook,
  computeWorkLeft,
  countPromises,
} from '#shared/domain/workshop/work-left.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const liu = anId<'Staff'>()
const ma = anId<'Staff'>()
const NOW = at('10:00')
const two = aJob({ labour: aLabour(200) })
const one = aJob({ labour: aLabour(100) })
const car = (given: Partial<Visit> = {}): Visit =>
  aVisitInRepair({ technicianId: liu, jobs: [two, one], promisedAt: at('12:30'), ...given })

describe('the work left', () => {
  it('is the quota of what is agreed and not done', () => {
    expect(computeWorkLeft(car(), NOW)).toBe(180)
    expect(computeWorkLeft(car({ jobs: [two, { ...one, isDone: true }] }), NOW)).toBe(120)
    expect(computeWorkLeft(car({ jobs: [two, aJob({ ...one, approval: 'pending' })] }), NOW)).toBe(
      120,
    )
  })

  it('is less what was clocked on it, never below none', () => {
    const clocking = { id: anId<'Clocking'>(), jobId: two.id, staffId: liu }
    const half = car({ clockings: [{ ...clocking, from: at('09:00'), until: at('09:30') }] })
    expect(computeWorkLeft(half, NOW)).toBe(150)
    const over = car({ clockings: [{ ...clocking, from: at('06:00') }] })
    expect(computeWorkLeft(over, NOW)).toBe(60)
  })

  it('goes on side by side where two technicians share it', () => {
    expect(computeWorkLeft(car({ jobs: [two, { ...one, technicianId: ma }] }), NOW)).toBe(120)
  })

  it('never grows with time on the clock', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (early, late) => {
        const clocking = { id: anId<'Clocking'>(), jobId: two.id, staffId: liu, from: NOW }
        const running = car({ clockings: [clocking] })
        const [a, b] = [Math.min(early, late), Math.max(early, late)]
        expect(computeWorkLeft(running, addMinutes(NOW, b))).toBeLessThanOrEqual(
          computeWorkLeft(running, addMinutes(NOW, a)),
        )
      }),
    )
  })
})

describe('the outlook', () => {
  it.each([
    ['three hours of work, two and a half to go', car(), true],
    ['exactly as long as there is', car({ promisedAt: at('13:00') }), false],
    ['already broken', car({ promisedAt: at('09:00') }), false],
    ['at final inspection', car({ step: 'final-inspection' }), false],
    ['only booked', car({ step: 'booked' }), false],
    ['settled', car({ paper: 'settled' }), false],
  ])('%s: short %s', (_what, visit, isShort) => {
    expect(computeOutlook(visit, NOW).isShort).toBe(isShort)
  })

  it('counts each car once', () => {
    const broken = car({ promisedAt: at('09:00') })
    const soon = car({ promisedAt: at('10:20'), jobs: [] })
    const shortAndSoon = car({ promisedAt: at('10:20') })
    const fine = car({ promisedAt: at('18:00') })
    expect(countPromises([broken, soon, shortAndSoon, fine, car()], NOW, 30)).toEqual({
      broken: 1,
      soon: 1,
      short: 2,
    })
  })
})
