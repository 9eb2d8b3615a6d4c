import { expect, it } from 'vitest'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { computePromise } from '#shared/domain/visit/promise.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

const readyAt = (time: string, step: BoardStep = 'ready') =>
  aVisit({
    step,
    steps: [
      { step: 'received', at: at('09:06') },
      { step: 'ready', at: at(time) },
      ...(step === 'delivered' ? [{ step, at: at('18:00') }] : []),
    ],
  })

it.each([
  ['far ahead', aVisit(), '10:00', 'safe', 150],
  ['31 minutes ahead', aVisit(), '11:59', 'safe', 31],
  ['half an hour ahead', aVisit(), '12:00', 'soon', 30],
  ['at the very minute', aVisit(), '12:30', 'soon', 0],
  ['a minute late', aVisit(), '12:31', 'broken', -1],
  ['a day late', aVisit(), '23:30', 'broken', -660],
  ['ready in time', readyAt('12:10'), '15:00', 'kept', 20],
  ['ready to the minute', readyAt('12:30'), '15:00', 'kept', 0],
  ['ready too late', readyAt('12:40'), '15:00', 'broken-kept', -10],
  ['ready in time, fetched in the evening', readyAt('12:10', 'delivered'), '19:00', 'kept', 20],
  ['ready too late, then fetched', readyAt('13:30', 'delivered'), '19:00', 'broken-kept', -60],
] as const)('a promise for 12:30, %s', (_name, visit, now, state, minutesLeft) => {
  expect(computePromise(visit, at(now), 30)).toEqual({ state, minutesLeft })
})

it('a visit delivered without ever being ready is judged by its delivery', () => {
  const visit = aVisit({ step: 'delivered', steps: [{ step: 'delivered', at: at('12:00') }] })
  expect(computePromise(visit, at('19:00'), 30)).toEqual({ state: 'kept', minutesLeft: 30 })
})
