import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import {
  computeClockedMinutes,
  computeEfficiency,
  computeWorkTime,
  quotaMinutesOf,
} from '#shared/domain/workshop/clocked-time.ts'
import type { Clocking } from '#shared/domain/workshop/clocking.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const liu = anId<'Staff'>()
const ma = anId<'Staff'>()
const NOW = at('12:00')

type Stretch = Pick<Clocking, 'staffId' | 'from' | 'until'>
const stretch = (staffId: StaffId, from: Instant, until?: Instant): Stretch => ({
  staffId,
  from,
  ...(until === undefined ? {} : { until }),
})

describe('clocked minutes', () => {
  it.each([
    ['nothing', [], 0],
    ['one stretch', [stretch(liu, at('09:00'), at('09:40'))], 40],
    ['a clock that runs, until now', [stretch(liu, at('11:15'))], 45],
    [
      'with a pause between',
      [stretch(liu, at('09:00'), at('09:20')), stretch(liu, at('10:00'), at('10:05'))],
      25,
    ],
    [
      'two people at once, twice',
      [stretch(liu, at('09:00'), at('09:30')), stretch(ma, at('09:00'), at('09:30'))],
      60,
    ],
    [
      'one person in two stretches at once, once',
      [stretch(liu, at('09:00'), at('09:30')), stretch(liu, at('09:10'), at('09:50'))],
      50,
    ],
    ['an end before the beginning, none', [stretch(liu, at('09:30'), at('09:00'))], 0],
  ])('of %s', (_what, stretches, minutes) => {
    expect(computeClockedMinutes(stretches, NOW)).toBe(minutes)
  })

  const anyStretches = fc.array(
    fc
      .tuple(fc.constantFrom(liu, ma), fc.nat(300), fc.nat(120))
      .map(([who, from, length]) =>
        stretch(who, addMinutes(at('06:00'), from), addMinutes(at('06:00'), from + length)),
      ),
    { maxLength: 12 },
  )
  const minutesOf = ({ from, until }: Stretch): number =>
    computeClockedMinutes([{ staffId: liu, from, until: until ?? NOW }], NOW)

  it('are never more than the sum, never less than the longest, in whatever order', () => {
    fc.assert(
      fc.property(anyStretches, (stretches) => {
        const total = computeClockedMinutes(stretches, NOW)
        const each = stretches.map(minutesOf)
        expect(total).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0))
        expect(total).toBeGreaterThanOrEqual(Math.max(0, ...each))
        expect(computeClockedMinutes([...stretches].reverse(), NOW)).toBe(total)
      }),
    )
  })

  it('of people add up: nobody’s time depends on a colleague’s', () => {
    fc.assert(
      fc.property(anyStretches, (stretches) => {
        const of = (who: StaffId): number =>
          computeClockedMinutes(
            stretches.filter(({ staffId }) => staffId === who),
            NOW,
          )
        expect(computeClockedMinutes(stretches, NOW)).toBe(of(liu) + of(ma))
      }),
    )
  })

  it('do not change when a stretch is cut in two by a pause of no length', () => {
    fc.assert(
      fc.property(anyStretches, fc.nat(120), (stretches, cut) => {
        const [first, ...rest] = stretches
        if (first?.until === undefined) return
        const middle = addMinutes(first.from, cut)
        if (middle > first.until) return
        const halves = [
          stretch(first.staffId, first.from, middle),
          stretch(first.staffId, middle, first.until),
        ]
        expect(computeClockedMinutes([...halves, ...rest], NOW)).toBe(
          computeClockedMinutes(stretches, NOW),
        )
      }),
    )
  })
})

describe('efficiency', () => {
  it.each([
    [60, 50, 120],
    [60, 60, 100],
    [60, 90, 67],
    [60, 0, undefined],
    [0, 30, undefined],
  ])('of %i quota minutes in %i is %s', (quota, clocked, percent) => {
    expect(computeEfficiency(quota, clocked)).toBe(percent)
  })

  it('counts done jobs that were clocked, and no others', () => {
    const done = aJob({ isDone: true, labour: aLabour(120) })
    const unclocked = aJob({ isDone: true, labour: aLabour(500) })
    const open = aJob({ labour: aLabour(50) })
    const clocking = (jobId: typeof done.id, from: Instant, until: Instant): Clocking => ({
      id: anId(),
      jobId,
      staffId: liu,
      from,
      until,
    })
    const visit = aVisitInRepair({
      jobs: [done, unclocked, open],
      clockings: [
        clocking(done.id, at('09:00'), at('10:00')),
        clocking(open.id, at('10:00'), at('11:00')),
      ],
    })
    expect(computeWorkTime(visit, visit.jobs, NOW)).toEqual({
      quotaMinutes: 72 + 300 + 30,
      clockedMinutes: 120,
      efficiency: 120,
    })
    expect(quotaMinutesOf(open)).toBe(30)
  })
})
