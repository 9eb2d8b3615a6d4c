import { describe, expect, it } from 'vitest'
import { findUnhappiness } from '#shared/domain/follow-up/find-unhappiness.ts'
import type { FollowUp, FollowUpResult } from '#shared/domain/follow-up/follow-up.ts'
import { isFollowUpDue, nextFollowUp } from '#shared/domain/follow-up/next-follow-up.ts'
import { type FollowUpDraft, recordFollowUp } from '#shared/domain/follow-up/record-follow-up.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const aCall = (on: string, result: FollowUpResult, given: Partial<FollowUp> = {}): FollowUp => ({
  at: at('10:00', on),
  by,
  person: '王建国',
  result,
  words: result === 'dissatisfied' ? '刹车还有点响' : '',
  ...given,
})
/** Delivered on 20 November. */
const delivered = (followUps: readonly FollowUp[] = [], given: Partial<Visit> = {}): Visit =>
  aVisit({
    paper: 'delivered',
    step: 'delivered',
    delivery: { at: at('12:00'), by },
    jobs: [aJob()],
    followUps,
    ...given,
  })
const next = (visit: Visit) => nextFollowUp(visit, OFFSET)
const missed = (...days: string[]) => days.map((on) => aCall(on, 'not-reached'))

describe('the call after delivery', () => {
  it('is due on the third day, after an overhaul on the seventh', () => {
    expect(next(delivered())).toEqual({ kind: 'call', dueOn: '2026-11-23', failedDays: 0 })
    const overhauled = delivered([], { jobs: [aJob({ category: 'overhaul' })] })
    expect(next(overhauled)?.dueOn).toBe('2026-11-27')
  })

  it('is owed for no car that is still here', () => {
    expect(next(aVisit())).toBeUndefined()
  })

  it.each(['satisfied', 'messaged'] as const)('is over once the answer is %s', (result) => {
    expect(next(delivered([aCall('2026-11-23', result)]))).toBeUndefined()
  })

  it('is tried again the next day, and three tries on one day are one', () => {
    const tried = delivered(missed('2026-11-23', '2026-11-23', '2026-11-23'))
    expect(next(tried)).toEqual({ kind: 'call', dueOn: '2026-11-24', failedDays: 1 })
  })

  it('becomes a message after five days in vain', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'] as const
    expect(next(delivered(missed(...days)))?.kind).toBe('call')
    expect(next(delivered(missed(...days, '2026-11-27')))).toEqual({
      kind: 'message',
      dueOn: '2026-11-28',
      failedDays: 5,
    })
  })

  it('is followed by a second one when the customer was not happy', () => {
    const unhappy = aCall('2026-11-23', 'dissatisfied')
    expect(next(delivered([unhappy]))).toMatchObject({ kind: 'second-call', dueOn: '2026-11-25' })
    const named = { ...unhappy, dueOn: day('2026-11-30') }
    expect(next(delivered([named]))?.dueOn).toBe('2026-11-30')
    expect(next(delivered([unhappy, ...missed('2026-11-25')]))).toMatchObject({
      kind: 'second-call',
      dueOn: '2026-11-26',
      failedDays: 1,
    })
  })

  it('is due on its day, not before', () => {
    const owed = next(delivered())
    if (owed === undefined) throw new Error('nothing owed')
    expect(isFollowUpDue(owed, day('2026-11-22'))).toBe(false)
    expect(isFollowUpDue(owed, day('2026-11-23'))).toBe(true)
  })
})

describe('writing a call down', () => {
  const draft = (given: Partial<FollowUpDraft> = {}): FollowUpDraft => ({
    person: ' 王建国 ',
    result: 'satisfied',
    words: '一切正常',
    ...given,
  })
  const caller = { at: at('10:00', '2026-11-23'), by, offsetMinutes: OFFSET }
  const record = (visit: Visit, given?: Partial<FollowUpDraft>) =>
    recordFollowUp(visit, draft(given), caller)

  it('keeps who said what, when and to whom', () => {
    expect(unwrap(record(delivered())).followUps).toEqual([
      { at: caller.at, by, person: '王建国', result: 'satisfied', words: '一切正常' },
    ])
  })

  it('keeps a promise only for somebody who is not happy', () => {
    const promise = { promised: '免费复查', dueOn: day('2026-11-25') }
    const unhappy = unwrap(record(delivered(), { result: 'dissatisfied', ...promise }))
    expect(unhappy.followUps[0]).toMatchObject(promise)
    const happy = unwrap(record(delivered(), promise))
    expect(happy.followUps[0]).not.toHaveProperty('promised')
    expect(happy.followUps[0]).not.toHaveProperty('dueOn')
  })

  it.each<[string, Visit, Partial<FollowUpDraft>, string]>([
    ['before delivery', aVisit(), {}, 'follow-up.not-delivered'],
    ['without a name', delivered(), { person: ' ' }, 'follow-up.person-empty'],
    [
      'not happy, in no words',
      delivered(),
      { result: 'dissatisfied', words: ' ' },
      'follow-up.words-empty',
    ],
    [
      'promised for yesterday',
      delivered(),
      { result: 'dissatisfied', dueOn: day('2026-11-22') },
      'follow-up.day-past',
    ],
    [
      'in writing after one try',
      delivered(missed('2026-11-22')),
      { result: 'messaged' },
      'follow-up.message-too-early',
    ],
    [
      'a second time, when all is well',
      delivered([aCall('2026-11-23', 'satisfied')]),
      {},
      'follow-up.done',
    ],
  ])('%s is refused', (_name, visit, given, code) => {
    expect(record(visit, given)).toMatchObject({ ok: false, code })
  })

  it('takes a complaint at any time', () => {
    const content = delivered([aCall('2026-11-22', 'satisfied')])
    expect(record(content, { result: 'dissatisfied' }).ok).toBe(true)
  })

  it('counts whom nobody reached, with no name', () => {
    const tried = unwrap(record(delivered(), { result: 'not-reached', person: '', words: '' }))
    expect(next(tried)?.failedDays).toBe(1)
  })
})

describe('what the customer was not happy with', () => {
  const unhappy = aCall('2026-11-23', 'dissatisfied')
  const happy = aCall('2026-11-26', 'satisfied')

  it('is the last visit’s that somebody was asked about', () => {
    const asked = delivered([unhappy])
    expect(findUnhappiness([aVisit(), asked])).toEqual({
      visit: asked,
      call: unhappy,
      isPutRight: false,
    })
    expect(findUnhappiness([delivered([happy]), asked])).toBeUndefined()
    expect(findUnhappiness([delivered(missed('2026-11-23'))])).toBeUndefined()
  })

  it('may have been put right since', () => {
    expect(findUnhappiness([delivered([unhappy, happy])])?.isPutRight).toBe(true)
  })
})
