import { describe, expect, it } from 'vitest'
import { approveJob } from '#shared/domain/approval/decide-job.ts'
import { changeJob } from '#shared/domain/estimate/change-jobs.ts'
import { computeEstimate } from '#shared/domain/estimate/compute-estimate.ts'
import { removeLikelyPart, takeLikelyPart } from '#shared/domain/estimate/take-likely-part.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const pads = aPart({ price: money(40_000) })
const disc = aPart({ name: '前制动盘', price: money(60_000) })
const job = aJob({ labour: aLabour(100, 10_000), parts: [pads], likelyParts: [disc] })
const visit = aVisit({ jobs: [job] })

describe('a part that may turn out to be needed', () => {
  it('is in no total', () => {
    expect(computeEstimate(visit)).toMatchObject({
      total: 50_000,
      approved: 50_000,
      likely: 60_000,
    })
  })

  it.each([
    ['fits even with everything likely', 110_000, 'within'],
    ['fits only without it', 109_999, 'within-unless-likely'],
    ['is over already without it', 49_999, 'over'],
  ] as const)('the estimate %s', (_name, ceiling, ceilingState) => {
    const totals = computeEstimate({ ...visit, ceiling: money(ceiling) })
    expect(totals.ceilingState).toBe(ceilingState)
  })

  it('becomes a part of the job, and the customer is asked again', () => {
    const taken = unwrap(takeLikelyPart(visit, job.id, disc.id))
    expect(taken.jobs[0]).toMatchObject({
      parts: [pads, disc],
      likelyParts: [],
      approval: { state: 'pending', changedFrom: 50_000 },
    })
    expect(taken.estimateVersion).toBe(2)
    expect(computeEstimate(taken)).toMatchObject({ total: 110_000, likely: 0 })
  })

  it('goes off the list without asking anybody', () => {
    const left = unwrap(removeLikelyPart(visit, job.id, disc.id))
    expect(left.jobs[0]).toMatchObject({ likelyParts: [], approval: { state: 'approved' } })
  })

  it('is refused when there is no such part, no such job, or the bill is settled', () => {
    expect(takeLikelyPart(visit, job.id, pads.id)).toMatchObject({ code: 'part.unknown' })
    expect(removeLikelyPart(visit, job.id, pads.id)).toMatchObject({ code: 'part.unknown' })
    expect(takeLikelyPart(visit, anId(), disc.id)).toMatchObject({ code: 'job.unknown' })
    const settled = { ...visit, paper: 'settled' as const }
    expect(takeLikelyPart(settled, job.id, disc.id)).toMatchObject({ code: 'visit.settled' })
    expect(removeLikelyPart(settled, job.id, disc.id)).toMatchObject({ code: 'visit.settled' })
  })

  it('stays when the job is written anew by somebody who does not speak of it', () => {
    const { likelyParts: _unsaid, ...draft } = { ...job, reason: '左侧 2.1 毫米' }
    expect(unwrap(changeJob(visit, job.id, draft)).jobs[0]?.likelyParts).toEqual([disc])
  })

  it('of declined work is not counted', () => {
    const declined = aVisit({
      jobs: [{ ...job, approval: aJob({ approval: 'declined' }).approval }],
    })
    expect(computeEstimate(declined).likely).toBe(0)
  })

  it('may be agreed to like any change', () => {
    const taken = unwrap(takeLikelyPart(visit, job.id, disc.id))
    const answer = { method: 'phone', person: '王建国', at: at('11:00') } as const
    expect(unwrap(approveJob(taken, job.id, answer)).jobs[0]?.approval).toMatchObject({
      amount: 110_000,
    })
  })
})
