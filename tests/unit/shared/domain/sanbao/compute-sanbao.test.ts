import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Job } from '#shared/domain/estimate/job.ts'
import {
  computeSanbao,
  hasSanbaoWarning,
  type Sanbao,
} from '#shared/domain/sanbao/compute-sanbao.ts'
import { computeSanbaoTerms } from '#shared/domain/sanbao/sanbao-terms.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { anIntake, aVisit } from '#tests/support/domain/a-visit.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const FROM = day('2025-01-10')
const car = { kind: 'car', sanbaoFrom: FROM } as const
const HOUR = 60
const DAY = 24 * HOUR

/** A repair of so many minutes, arrived at 09:00. */
const aRepair = (
  on: string,
  minutes: number,
  jobs: readonly Job[] = [aJob()],
  km = 8_000,
): Visit => {
  const arrivedAt = at('09:00', on)
  return aVisit({
    day: day(on),
    arrivedAt,
    jobs,
    intake: anIntake({ mileageKm: km }),
    steps: [
      { step: 'received', at: arrivedAt },
      { step: 'ready', at: addMinutes(arrivedAt, minutes) },
    ],
  })
}
const now = at('12:00', '2025-12-01')
const compute = (visits: readonly Visit[], when: Instant = now): Sanbao => {
  const sanbao = computeSanbao(car, visits, { now: when, offsetMinutes: OFFSET })
  if (sanbao === undefined) throw new Error('a family car')
  return sanbao
}

describe('the periods of 三包', () => {
  it.each([
    ['包修期 ends after three years', 'repair', '2028-01-10', 60_000],
    ['三包有效期 after two', 'exchange', '2027-01-10', 50_000],
    ['the early one after sixty days', 'early', '2025-03-11', 3_000],
  ] as const)('%s or its kilometres', (_what, name, untilOn, untilKm) => {
    const on = (when: string, km: number) => computeSanbaoTerms(FROM, day(when), km)[name]
    expect(on(untilOn, untilKm)).toEqual({ untilOn, untilKm, isRunning: true })
    expect(on(untilOn, untilKm + 1).isRunning).toBe(false)
    expect(on(addDays(day(untilOn), 1), 0).isRunning).toBe(false)
  })

  it('the first seven days know no kilometres', () => {
    expect(computeSanbaoTerms(FROM, day('2025-01-17'), 9_999).first).toEqual({
      untilOn: '2025-01-17',
      isRunning: true,
    })
    expect(computeSanbaoTerms(FROM, day('2025-01-18'), 0).first.isRunning).toBe(false)
  })

  it('protect family cars whose first day is known', () => {
    const known = { now, offsetMinutes: OFFSET }
    expect(computeSanbao({ kind: 'other', sanbaoFrom: FROM }, [], known)).toBeUndefined()
    expect(computeSanbao({ kind: 'car' }, [], known)).toBeUndefined()
  })
})

describe('repairs of one fault', () => {
  it.each([
    [1, 'fine'],
    [2, 'fine'],
    [3, 'warn'],
    [4, 'last'],
    [5, 'due'],
    [6, 'due'],
  ] as const)('%i of them: %s', (count, level) => {
    const visits = Array.from({ length: count }, (_, index) =>
      aRepair(`2025-0${index + 2}-03`, HOUR),
    )
    expect(compute(visits).faults).toEqual([{ name: '更换前制动摩擦片', count, level }])
  })

  it('are of one fault by the price list’s job as well as by name', () => {
    const visits = [
      aRepair('2025-02-03', HOUR, [aJob({ name: '异响', standardJobId: 'noise' })]),
      aRepair('2025-03-03', HOUR, [aJob({ name: '转向异响', standardJobId: 'noise' })]),
      aRepair('2025-04-03', HOUR, [aJob({ name: '转向异响' })]),
      aRepair('2025-05-03', HOUR, [aJob({ name: '空调不凉' })]),
    ]
    expect(compute(visits).faults.map(({ name, count }) => [name, count])).toEqual([
      ['转向异响', 3],
      ['空调不凉', 1],
    ])
  })

  it('leave out maintenance, what was not agreed to, and visits called off', () => {
    const visits = [
      aRepair('2025-02-03', HOUR, [aJob({ category: 'maintenance-1' })]),
      aRepair('2025-03-03', HOUR, [aJob({ approval: 'declined' })]),
      { ...aRepair('2025-04-03', HOUR), paper: 'cancelled' as const },
    ]
    expect(compute(visits)).toMatchObject({ faults: [], total: { days: 0, level: 'fine' } })
  })

  it('count while the 三包有效期 ran: not after its kilometres, not before the first day', () => {
    const visits = [
      aRepair('2025-02-03', HOUR),
      aRepair('2025-03-03', HOUR, [aJob()], 50_001),
      aRepair('2025-01-09', HOUR),
    ]
    expect(compute(visits).faults[0]?.count).toBe(1)
  })

  it('count once for each visit', () => {
    expect(compute([aRepair('2025-02-03', HOUR, [aJob(), aJob()])]).faults[0]?.count).toBe(1)
  })
})

describe('days in repair', () => {
  it.each([
    ['an hour', HOUR, 1],
    ['a day to the minute', DAY, 1],
    ['a minute more', DAY + 1, 2],
  ])('%s counts as begun days', (_what, minutes, days) => {
    expect(compute([aRepair('2025-02-03', minutes)]).total.days).toBe(days)
  })

  it.each([
    [24, 'fine'],
    [25, 'warn'],
    [30, 'last'],
    [31, 'due'],
  ] as const)('%i altogether: %s', (days, level) => {
    const sanbao = compute([
      aRepair('2025-02-03', 10 * DAY),
      aRepair('2025-03-03', (days - 10) * DAY),
    ])
    expect(sanbao.total).toEqual({ days, level })
  })

  it.each([
    ['on day 3', 2 * DAY + 1, 'fine'],
    ['on day 4', 3 * DAY + 1, 'warn'],
    ['on day 5', 4 * DAY + 1, 'last'],
    ['from day 6 a loan car or transport money is due', 5 * DAY + 1, 'due'],
  ] as const)('of the repair that goes on: %s', (_when, minutes, level) => {
    const { steps: _, ...open } = aRepair('2025-11-01', 0)
    const visit: Visit = { ...open, steps: [] }
    const { stay } = compute([visit], addMinutes(visit.arrivedAt, minutes))
    expect(stay).toMatchObject({ visitId: visit.id, level })
  })

  it('of one that is ready do not go on', () => {
    expect(compute([aRepair('2025-11-01', HOUR)]).stay).toBeUndefined()
  })
})

describe('a warning', () => {
  it('is what came near a threshold, and nothing else', () => {
    expect(hasSanbaoWarning(compute([]))).toBe(false)
    expect(hasSanbaoWarning(compute([aRepair('2025-02-03', HOUR)]))).toBe(false)
    expect(hasSanbaoWarning(compute([aRepair('2025-02-03', 25 * DAY)]))).toBe(true)
  })

  it('never goes away by another repair', () => {
    const rank = { fine: 0, warn: 1, last: 2, due: 3 }
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 * DAY }), { maxLength: 9 }), (stays) => {
        const visits = stays.map((minutes, index) =>
          aRepair(`2025-0${(index % 8) + 2}-01`, minutes),
        )
        const fewer = compute(visits.slice(1))
        const all = compute(visits)
        expect(rank[all.total.level]).toBeGreaterThanOrEqual(rank[fewer.total.level])
        expect(all.faults[0]?.count ?? 0).toBe(visits.length)
        expect(all.total.days * DAY).toBeGreaterThanOrEqual(stays.reduce((a, b) => a + b, 0))
      }),
    )
  })
})
