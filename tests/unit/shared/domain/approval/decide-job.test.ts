import { describe, expect, it } from 'vitest'
import {
  approveJob,
  askAboutJob,
  declineJob,
  isBillable,
  listApproved,
  listAsked,
  listPending,
  withdrawDecision,
} from '#shared/domain/approval/decide-job.ts'
import type { PaperState } from '#shared/domain/visit/paper-state.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const byPhone = { method: 'phone', person: '王建国', at: at('10:40') } as const
const pads = aJob({ approval: 'pending', labour: aLabour(120, 18_000) })
const visit = aVisit({ jobs: [pads] })

describe('a yes', () => {
  it('keeps who, how, when and the amount agreed to', () => {
    const after = unwrap(approveJob(visit, pads.id, { ...byPhone, person: ' 王建国 ' }))
    expect(after.jobs[0]?.approval).toEqual({ state: 'approved', ...byPhone, amount: 21_600 })
  })

  it('without a person is nobody’s', () => {
    expect(approveJob(visit, pads.id, { ...byPhone, person: '　' })).toMatchObject({
      code: 'approval.person-empty',
    })
  })

  it('to one job leaves the others as they were', () => {
    const other = aJob({ approval: 'pending' })
    const after = unwrap(approveJob(aVisit({ jobs: [pads, other] }), pads.id, byPhone))
    expect(after.jobs[1]).toEqual(other)
  })
})

describe('a no', () => {
  it('keeps the reason and when to ask again', () => {
    const answer = { ...byPhone, reason: '下次保养再换', offerAgainOn: day('2027-03-01') }
    const after = unwrap(declineJob(visit, pads.id, answer))
    expect(after.jobs[0]?.approval).toEqual({ state: 'declined', ...answer })
  })

  it('needs a reason and a person', () => {
    expect(declineJob(visit, pads.id, { ...byPhone, reason: '' })).toMatchObject({
      code: 'approval.reason-empty',
    })
    expect(declineJob(visit, pads.id, { ...byPhone, person: '', reason: '贵' })).toMatchObject({
      code: 'approval.person-empty',
    })
  })

  it('replaces an earlier yes', () => {
    const approved = unwrap(approveJob(visit, pads.id, byPhone))
    const after = unwrap(declineJob(approved, pads.id, { ...byPhone, reason: '太贵' }))
    expect(listApproved(after)).toEqual([])
  })
})

it('an answer taken back leaves the job pending', () => {
  const approved = unwrap(approveJob(visit, pads.id, byPhone))
  expect(unwrap(withdrawDecision(approved, pads.id)).jobs[0]?.approval).toEqual({
    state: 'pending',
  })
})

it('taking back an answer nobody gave keeps what had been agreed to before a change', () => {
  const approval = { state: 'pending', changedFrom: 21_600 } as never
  const changed = aVisit({ jobs: [{ ...pads, approval }] })
  expect(unwrap(withdrawDecision(changed, pads.id))).toEqual(changed)
})

it('jobs are listed by answer, in the order of the estimate; only a yes is billable', () => {
  const jobs = (['approved', 'pending', 'declined', 'approved', 'pending'] as const).map(
    (approval) => aJob({ approval }),
  )
  const mixed = aVisit({ jobs })
  expect(listApproved(mixed)).toEqual([jobs[0], jobs[3]])
  expect(listPending(mixed)).toEqual([jobs[1], jobs[4]])
  expect(jobs.map(isBillable)).toEqual([true, false, false, true, false])
})

it.each<PaperState>(['settled', 'delivered', 'cancelled'])('once %s no answer counts', (paper) => {
  const closed = aVisit({ paper, jobs: [pads] })
  expect(approveJob(closed, pads.id, byPhone)).toMatchObject({ code: 'visit.settled' })
  expect(declineJob(closed, pads.id, { ...byPhone, reason: '贵' })).toMatchObject({
    code: 'visit.settled',
  })
  expect(withdrawDecision(closed, pads.id)).toMatchObject({ code: 'visit.settled' })
})

it('an answer to a job that is not there is refused', () => {
  expect(approveJob(visit, anId(), byPhone)).toMatchObject({ code: 'job.unknown' })
  expect(declineJob(visit, anId(), { ...byPhone, reason: '贵' })).toMatchObject({
    code: 'job.unknown',
  })
  expect(withdrawDecision(visit, anId())).toMatchObject({ code: 'job.unknown' })
})

describe('a customer who wants a job explained', () => {
  const asked = unwrap(askAboutJob(visit, pads.id, at('10:20')))

  it('has not decided: the job stays open, and is seen to wait', () => {
    expect(asked.jobs[0]?.approval).toEqual({ state: 'pending', askedAt: at('10:20') })
    expect(listPending(asked)).toHaveLength(1)
    expect(listAsked(asked).map(({ name }) => name)).toEqual([pads.name])
    expect(isBillable({ approval: { state: 'pending', askedAt: at('10:20') } })).toBe(false)
  })

  it('keeps what had been agreed to before the job changed', () => {
    const changed = aJob({
      approval: { state: 'pending', changedFrom: pads.labour?.rate as never },
    })
    const after = unwrap(askAboutJob(aVisit({ jobs: [changed] }), changed.id, at('10:20')))
    expect(after.jobs[0]?.approval).toMatchObject({ state: 'pending', changedFrom: 18_000 })
    const heard = unwrap(withdrawDecision(after, changed.id))
    expect(heard.jobs[0]?.approval).toEqual({ state: 'pending', changedFrom: 18_000 })
  })

  it('decides after all, or says that it is not needed', () => {
    expect(listAsked(unwrap(approveJob(asked, pads.id, byPhone)))).toEqual([])
    expect(unwrap(withdrawDecision(asked, pads.id)).jobs[0]?.approval).toEqual({ state: 'pending' })
  })

  it('takes back a yes by asking', () => {
    const yes = unwrap(approveJob(visit, pads.id, byPhone))
    expect(listApproved(unwrap(askAboutJob(yes, pads.id, at('10:50'))))).toEqual([])
  })
})
