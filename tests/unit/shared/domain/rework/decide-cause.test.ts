import { describe, expect, it } from 'vitest'
import { approveJob } from '#shared/domain/approval/decide-job.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import { chargeReturned, decideCause } from '#shared/domain/rework/decide-cause.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aDeliveredVisit, aReworkOf, aVisitAfter } from '#tests/support/domain/a-rework.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const earlier = aDeliveredVisit({ jobs: [aJob()] })
const jobOf = (visit: Visit): JobId => unwrapJob(visit).id
const unwrapJob = (visit: Visit) => {
  const [job] = visit.jobs
  if (job === undefined) throw new Error('no job')
  return job
}
const approved = (): Visit => {
  const visit = aReworkOf([earlier], aVisitAfter(earlier, '2026-11-25'))
  return unwrap(
    approveJob(visit, jobOf(visit), { method: 'in-person', person: '王建国', at: at('10:00') }),
  )
}
const by = anId<'Staff'>()

describe('the cause of a return', () => {
  it('is the shop’s until shown otherwise: nothing may be asked', () => {
    const visit = approved()
    expect(unwrapJob(visit).approval).toMatchObject({ state: 'approved', amount: 0 })
    expect(chargeReturned(visit, jobOf(visit), true)).toMatchObject({ code: 'rework.cause-shop' })
  })

  it('is another one only with words for it', () => {
    expect(decideCause(approved(), { cause: 'other', note: ' ', by })).toMatchObject({
      code: 'rework.note-empty',
    })
    expect(decideCause(approved(), { cause: 'part', note: '', by })).toMatchObject({
      value: { rework: { cause: 'part', decidedBy: by } },
    })
  })

  it('lets the shop ask its price, which must be agreed to anew', () => {
    const decided = unwrap(decideCause(approved(), { cause: 'other', note: '石子卡入', by }))
    const charged = unwrap(chargeReturned(decided, jobOf(decided), true))
    expect(unwrapJob(charged).free).toBeUndefined()
    expect(unwrapJob(charged).approval).toEqual({ state: 'pending', changedFrom: 0 })
    expect(charged.estimateVersion).toBe(decided.estimateVersion + 1)
  })

  it('makes the work free again when it turns out to be the shop’s after all', () => {
    const decided = unwrap(decideCause(approved(), { cause: 'other', note: '石子卡入', by }))
    const charged = unwrap(chargeReturned(decided, jobOf(decided), true))
    const agreed = unwrap(
      approveJob(charged, jobOf(charged), { method: 'phone', person: '王建国', at: at('11:00') }),
    )
    const back = unwrap(decideCause(agreed, { cause: 'workmanship', note: '', by }))
    expect(unwrapJob(back)).toMatchObject({
      free: 'rework',
      approval: { state: 'pending', changedFrom: 9_000 },
    })
    expect(back.rework?.causeNote).toBeUndefined()
  })

  it('concerns jobs of the return only, of visits that are one', () => {
    const visit = approved()
    expect(chargeReturned(visit, anId(), true)).toMatchObject({ code: 'job.unknown' })
    expect(decideCause(aVisit(), { cause: 'part', note: '', by })).toMatchObject({
      code: 'rework.none',
    })
    expect(
      decideCause({ ...visit, paper: 'settled' }, { cause: 'part', note: '', by }),
    ).toMatchObject({ code: 'visit.settled' })
  })
})
