import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPausedTerms, listRunningTerms } from '#shared/domain/warranty/list-paused-terms.ts'
import { listWarranties } from '#shared/domain/warranty/list-warranties.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aDeliveredVisit, aReworkOf, aVisitAfter } from '#tests/support/domain/a-rework.ts'
import { at } from '#tests/support/domain/times.ts'

// Special repair and second-level maintenance of a car, left on 20 November 2026: covered until
// the 30th, and until 20 December.
const pads = aJob({ name: '更换前制动摩擦片' })
const service = aJob({ name: '二级维护', category: 'maintenance-2' })
const earlier = aDeliveredVisit({ jobs: [pads, service] })
const back = aReworkOf(
  [earlier],
  aVisitAfter(earlier, '2026-11-25'),
  ({ name }) => name === pads.name,
)

const untilOf = (visits: Parameters<typeof listPausedTerms>[0], now: string, time = '12:00') =>
  listPausedTerms(visits, at(time, now)).map(({ jobName, untilOn, pausedDays }) => [
    jobName,
    untilOn,
    pausedDays,
  ])

describe('a warranty’s clock', () => {
  it('runs while nothing came back', () => {
    expect(untilOf([earlier], '2026-11-25')).toEqual([
      ['更换前制动摩擦片', '2026-11-30', 0],
      ['二级维护', '2026-12-20', 0],
    ])
  })

  it('stands still while the car is in for rework: each day begun counts', () => {
    expect(untilOf([earlier, back], '2026-11-25')).toEqual([
      ['更换前制动摩擦片', '2026-12-01', 1],
      ['二级维护', '2026-12-21', 1],
    ])
    expect(untilOf([back, earlier], '2026-11-28', '08:59')[0]).toEqual([
      '更换前制动摩擦片',
      '2026-12-03',
      3,
    ])
    expect(untilOf([back, earlier], '2026-11-28', '09:01')[0]?.[2]).toBe(4)
  })

  it('does not stand still for another cause, a visit called off, or an ordinary one', () => {
    const rework = back.rework ?? never()
    for (const visit of [
      { ...back, rework: { ...rework, cause: 'other' as const } },
      { ...back, paper: 'cancelled' as const },
      aVisitAfter(earlier, '2026-11-25'),
    ]) {
      expect(untilOf([earlier, visit], '2026-11-28')[0]?.[1]).toBe('2026-11-30')
    }
  })

  it('does not start again once it has run out', () => {
    const late = aReworkOf([earlier], aVisitAfter(earlier, '2026-12-05'))
    expect(untilOf([earlier, late], '2026-12-08')[0]).toEqual(['更换前制动摩擦片', '2026-11-30', 0])
  })

  it('begins anew for the job put right, and goes on with its pause for the others', () => {
    const delivered = aDeliveredVisit(
      {
        ...back,
        jobs: back.jobs.map((job) => aJob({ ...job, approval: 'approved' })),
        number: 'RO-20261125-001',
      },
      at('08:00', '2026-11-27'),
    )
    const running = listRunningTerms([earlier, delivered], {
      now: at('12:00', '2026-12-05'),
      on: day('2026-12-05'),
      atKm: 58_700,
    })
    expect(running.map(({ jobName, untilOn }) => [jobName, untilOn])).toEqual([
      ['更换前制动摩擦片', '2026-12-07'],
      ['二级维护', '2026-12-22'],
    ])
  })

  it('never ends before the day it was promised for, however long the return took', () => {
    fc.assert(
      fc.property(fc.nat(200_000), (minutes) => {
        const terms = listPausedTerms([earlier, back], addMinutes(back.arrivedAt, minutes))
        for (const term of terms) {
          const promised = earlier.settlement?.warranties.find(({ jobId }) => jobId === term.jobId)
          expect(promised).toBeDefined()
          expect(term.untilOn).toBe(addDays(promised?.untilOn ?? term.untilOn, term.pausedDays))
          expect(term.pausedDays * 1_440).toBeGreaterThanOrEqual(minutes)
        }
      }),
    )
  })
})

describe('the term of a job put right', () => {
  const leaving = { vehicleKind: 'car', leavesOn: day('2026-11-27'), leavesAtKm: 58_700 } as const
  const approved = (days: number, km: number) => {
    const rework = back.rework ?? never()
    return {
      jobs: back.jobs.map((job) => aJob({ ...job, approval: 'approved' })),
      rework: { ...rework, items: (rework.items ?? []).map((item) => ({ ...item, days, km })) },
    }
  }

  it('is as long as it was promised the first time, and never less than the law says', () => {
    expect(listWarranties(approved(365, 20_000), leaving)[0]).toMatchObject({
      days: 365,
      km: 20_000,
      untilOn: '2027-11-27',
    })
    expect(listWarranties(approved(1, 1), leaving)[0]).toMatchObject({ days: 10, km: 2_000 })
  })

  it('is the shop’s promise of today where that is longer', () => {
    const [term] = listWarranties(approved(30, 2_000), {
      ...leaving,
      promise: { days: 20, km: 9_000 },
    })
    expect(term).toMatchObject({ days: 30, km: 9_000 })
  })
})

function never(): never {
  throw new Error('the visit is a rework')
}
