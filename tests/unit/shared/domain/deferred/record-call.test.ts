import { describe, expect, it } from 'vitest'
import { mayCall } from '#shared/domain/customer/may-call.ts'
import { deferredFrom, isDue, reviveDeferred } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredCall } from '#shared/domain/deferred/deferred-call.ts'
import { recordDeferredCall } from '#shared/domain/deferred/record-call.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const today = day('2026-11-20')
const likely = aPart({ name: '前制动盘' })
const deferred = deferredFrom(
  { id: anId(), vehicleId: anId(), customerId: anId() },
  aJob({
    approval: 'declined',
    likelyParts: [likely],
    standardJobId: 'front-brake-pads',
    grade: 'senior',
  }),
  anId(),
)
const call = (given: Partial<DeferredCall>): DeferredCall => ({
  at: at('10:00'),
  by: anId(),
  result: 'not-reached',
  note: '',
  ...given,
})

describe('a call about declined work', () => {
  it.each(['not-reached', 'will-come'] as const)('%s leaves the work as it was', (result) => {
    const called = unwrap(recordDeferredCall(deferred, call({ result }), today))
    expect(called).toMatchObject({ state: 'open', calls: [{ result }] })
    expect(isDue(called, today)).toBe(true)
  })

  it('later moves the day it comes up again', () => {
    const againOn = day('2026-12-20')
    const called = unwrap(recordDeferredCall(deferred, call({ result: 'later', againOn }), today))
    expect(called.offerAgainOn).toBe('2026-12-20')
    expect(isDue(called, today)).toBe(false)
    expect(isDue(called, againOn)).toBe(true)
  })

  it('no more drops it, with the reason', () => {
    const said = call({ result: 'no-more', note: ' 车已卖掉 ' })
    expect(unwrap(recordDeferredCall(deferred, said, today))).toMatchObject({
      state: 'dropped',
      droppedBecause: '车已卖掉',
      calls: [{ note: '车已卖掉' }],
    })
  })

  it('is added to those before', () => {
    const once = unwrap(recordDeferredCall(deferred, call({}), today))
    const twice = unwrap(recordDeferredCall(once, call({ result: 'will-come' }), today))
    expect(twice.calls?.map(({ result }) => result)).toEqual(['not-reached', 'will-come'])
  })

  it('keeps no other day than one asked for', () => {
    const said = call({ result: 'will-come', againOn: day('2026-12-20') })
    const called = unwrap(recordDeferredCall(deferred, said, today))
    expect(called).not.toHaveProperty('offerAgainOn')
    expect(called.calls?.[0]).not.toHaveProperty('againOn')
  })

  it.each([
    ['later without a day', { result: 'later' }, 'deferred.day-not-ahead'],
    ['later, but today', { result: 'later', againOn: today }, 'deferred.day-not-ahead'],
    ['no more without a reason', { result: 'no-more', note: ' ' }, 'deferred.reason-empty'],
  ] as const)('%s is refused', (_name, given, code) => {
    expect(recordDeferredCall(deferred, call(given), today)).toMatchObject({ ok: false, code })
  })

  it('about work that is no longer open is refused', () => {
    const revived = reviveDeferred(deferred, anId()).deferred
    expect(recordDeferredCall(revived, call({}), today)).toMatchObject({
      code: 'deferred.not-open',
    })
  })
})

describe('work taken up again', () => {
  it('still names what may be needed, and where on the price list it stands', () => {
    expect(reviveDeferred(deferred, anId()).draft).toMatchObject({
      likelyParts: [likely],
      standardJobId: 'front-brake-pads',
      grade: 'senior',
    })
  })
})

describe('an offer by telephone', () => {
  const answered = (isGiven: boolean, ...channels: ('phone' | 'wechat')[]) => ({
    marketing: { isGiven, channels, at: at('09:00') },
  })
  it.each([
    ['may be made to who was never asked', {}, true],
    ['may be made to who agreed to it', answered(true, 'phone', 'wechat'), true],
    ['may be made to who agreed in general', answered(true), true],
    ['may not be made to who named other ways', answered(true, 'wechat'), false],
    ['may not be made to who refused', answered(false), false],
  ])('%s', (_name, customer, may) => {
    expect(mayCall(customer)).toBe(may)
  })
})
