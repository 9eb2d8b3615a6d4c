import { describe, expect, it } from 'vitest'
import {
  answerDeferred,
  checkDeferredAnswer,
  type DeferredAnswer,
} from '#shared/domain/deferred/answer-deferred.ts'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import { day } from '#shared/kernel/day.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const today = day('2026-11-22')
const tomorrow = day('2026-11-23')
const filter = aJob({ name: '更换空调滤清器', approval: 'declined' })
const due = deferredFrom(aVisit({ jobs: [filter] }), filter, anId())
const notYet = { ...due, offerAgainOn: day('2027-03-01') }

describe('work that was put off, when its car comes again', () => {
  it('has to be answered once it is due, and may be when it is not', () => {
    expect(checkDeferredAnswer(due, undefined, today)).toMatchObject({
      code: 'deferred.unanswered',
      detail: { job: '更换空调滤清器' },
    })
    expect(checkDeferredAnswer(notYet, undefined, today).ok).toBe(true)
  })

  it.each<[string, DeferredAnswer, string | undefined]>([
    ['offered now', { answer: 'offer' }, undefined],
    ['put off to tomorrow', { answer: 'later', on: tomorrow }, undefined],
    ['put off to today', { answer: 'later', on: today }, 'deferred.day-not-ahead'],
    ['put off to no day', { answer: 'later' }, 'deferred.day-not-ahead'],
    ['dropped with a reason', { answer: 'drop', because: '准备换车' }, undefined],
    ['dropped without one', { answer: 'drop', because: '　' }, 'deferred.reason-empty'],
  ])('%s', (_name, answer, code) => {
    for (const deferred of [due, notYet]) {
      const checked = checkDeferredAnswer(deferred, answer, today)
      expect(checked.ok ? undefined : checked.code).toBe(code)
    }
  })

  it('goes on the estimate of this visit, waits for its day, or ends with its reason', () => {
    const visitId = anId<'Visit'>()
    const offered = answerDeferred(due, { answer: 'offer' }, visitId)
    expect(offered).toMatchObject({
      deferred: { state: 'revived', revivedIn: visitId },
      draft: { name: '更换空调滤清器', revives: due.id },
    })
    expect(answerDeferred(due, { answer: 'later', on: tomorrow }, visitId)).toEqual({
      deferred: { ...due, offerAgainOn: tomorrow },
    })
    expect(answerDeferred(due, { answer: 'drop', because: ' 准备换车 ' }, visitId)).toEqual({
      deferred: { ...due, state: 'dropped', droppedBecause: '准备换车' },
    })
  })
})
