import { describe, expect, it } from 'vitest'
import {
  deferredFrom,
  dropDeferred,
  isDue,
  reviveDeferred,
} from '#shared/domain/deferred/defer-job.ts'
import { addJob } from '#shared/domain/estimate/change-jobs.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const march = day('2027-03-01')
const filter = aJob({
  name: '更换空调滤清器',
  reason: '滤芯发黑',
  parts: [aPart()],
  approval: {
    state: 'declined',
    method: 'in-person',
    person: '王建国',
    at: at('09:40'),
    reason: '下次保养再换',
    offerAgainOn: march,
  },
})
const visit = aVisit({ jobs: [filter] })
const deferred = deferredFrom(visit, filter, anId())

describe('declined work', () => {
  it('is kept with the car as it was offered', () => {
    expect(deferred).toMatchObject({
      vehicleId: visit.vehicleId,
      customerId: visit.customerId,
      visitId: visit.id,
      jobId: filter.id,
      name: '更换空调滤清器',
      value: computeJobAmount(filter),
      declinedBecause: '下次保养再换',
      offerAgainOn: march,
      state: 'open',
    })
  })

  it.each(['approved', 'pending'] as const)('%s work cannot be deferred', (approval) => {
    expect(() => deferredFrom(visit, aJob({ approval }), anId())).toThrow('not declined')
  })

  it('comes back on a later estimate, waiting for a new answer at the old price', () => {
    const next = aVisit()
    const { deferred: taken, draft } = reviveDeferred(deferred, next.id)
    expect(taken).toMatchObject({ state: 'revived', revivedIn: next.id })
    const job = unwrap(addJob(next, anId(), draft)).jobs[0]
    expect(job).toMatchObject({ revives: deferred.id, approval: { state: 'pending' } })
    expect(job && computeJobAmount(job)).toBe(deferred.value)
  })

  it('that was taken up or dropped is not offered a second time', () => {
    const { deferred: taken } = reviveDeferred(deferred, anId())
    expect(() => reviveDeferred(taken, anId())).toThrow('not open')
    expect(() => dropDeferred(taken)).toThrow('not open')
    expect(() => reviveDeferred(dropDeferred(deferred), anId())).toThrow('not open')
  })
})

describe('bringing it up', () => {
  const { offerAgainOn: _none, ...anyTime } = deferred
  it.each([
    ['before the day the customer named', deferred, '2027-02-28', false],
    ['on the day', deferred, '2027-03-01', true],
    ['after it', deferred, '2027-08-01', true],
    ['when no day was named', anyTime, '2026-11-21', true],
    ['when it was dropped', dropDeferred(deferred), '2027-08-01', false],
    ['when it was taken up', reviveDeferred(deferred, anId()).deferred, '2027-08-01', false],
  ])('%s', (_name, given, today, isNow) => {
    expect(isDue(given, day(today))).toBe(isNow)
  })
})
