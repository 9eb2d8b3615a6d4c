import { describe, expect, it } from 'vitest'
import { computeFirstFix } from '#shared/domain/rework/compute-first-fix.ts'
import { countRepairs } from '#shared/domain/rework/count-repairs.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aDeliveredVisit, aReworkOf, aVisitAfter } from '#tests/support/domain/a-rework.ts'

const pads = aJob()
const first = aDeliveredVisit({ jobs: [pads] })
const second = aReworkOf([first], aVisitAfter(first, '2026-11-25'))
const [returned] = second.jobs
const jobId = returned?.id ?? pads.id

describe('how often a fault was repaired', () => {
  it.each([
    ['once, when nothing came back', [first], 1],
    ['twice, when it came back once', [first, second], 2],
    ['not by a return that was called off', [first, { ...second, paper: 'cancelled' }], 1],
    [
      'not by a return with another cause',
      [first, { ...second, rework: { ...(second.rework ?? never()), cause: 'other' } }],
      1,
    ],
  ] as [string, Visit[], number][])('%s', (_when, visits, count) => {
    expect(countRepairs(visits, { visitId: first.id, jobId: pads.id })).toBe(count)
  })

  it('counts along the chain, from whichever end it is asked', () => {
    const settled = aDeliveredVisit({
      ...second,
      number: 'RO-20261125-001',
      jobs: second.jobs.map((job) => aJob({ ...job, approval: 'approved' })),
    })
    const third = aReworkOf([settled, first], aVisitAfter(first, '2026-11-28'))
    expect(third.rework?.ofVisitId).toBe(settled.id)
    expect(third.rework?.items?.[0]?.repairs).toBe(2)
    const all = [first, settled, third]
    expect(countRepairs(all, { visitId: first.id, jobId: pads.id })).toBe(3)
    expect(countRepairs(all, { visitId: settled.id, jobId })).toBe(3)
  })

  it('ends even where records say they are their own cause', () => {
    const loop: Visit = {
      ...second,
      rework: {
        ...(second.rework ?? never()),
        ofVisitId: second.id,
        items: [{ ofJobId: jobId, jobId, jobName: '', wasCovered: true, repairs: 1 }],
      },
    }
    expect(countRepairs([loop], { visitId: second.id, jobId })).toBeGreaterThan(0)
  })
})

describe('first-fix rate', () => {
  it('has no share of nothing', () => {
    expect(computeFirstFix([])).toEqual({ visits: 0, reworks: 0 })
  })

  it('counts the returns the shop answers for among what was settled', () => {
    const back = { ...aDeliveredVisit({ jobs: [pads] }), rework: second.rework ?? never() }
    const other = { ...back, rework: { ...back.rework, cause: 'other' as const } }
    expect(computeFirstFix([first, back, other, second, first])).toEqual({
      visits: 4,
      reworks: 1,
      reworkRate: 2_500,
      firstFixRate: 7_500,
    })
  })
})

function never(): never {
  throw new Error('the visit is a rework')
}
