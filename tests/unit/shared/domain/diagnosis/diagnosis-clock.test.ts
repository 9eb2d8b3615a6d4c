import { expect, it } from 'vitest'
import { computeDiagnosisClock } from '#shared/domain/diagnosis/diagnosis-clock.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

it.each([
  ['09:06', 'waiting', 30],
  ['09:25', 'waiting', 11],
  ['09:26', 'soon', 10],
  ['09:36', 'soon', 0],
  ['09:37', 'late', -1],
  ['10:36', 'late', -60],
] as const)('a car that came at 09:06 is at %s %s', (now, state, minutesLeft) => {
  const clock = computeDiagnosisClock(aVisit(), at(now))
  expect(clock).toEqual({ state, minutesLeft, minutes: 30 - minutesLeft })
})

it.each([
  ['09:36', 'started-in-time', 30],
  ['09:37', 'started-late', 31],
] as const)('begun at %s it stands still as %s', (startedAt, state, minutes) => {
  const visit = aVisit({ diagnosis: { startedAt: at(startedAt), by: anId() } })
  expect(computeDiagnosisClock(visit, at('17:00'))).toMatchObject({ state, minutes })
})

it('a card moved to inspection stops it: somebody looks at the car', () => {
  const steps = [
    { step: 'received', at: at('09:06') },
    { step: 'inspecting', at: at('09:20') },
  ] as const
  const visit = aVisit({
    step: 'inspecting',
    steps,
    diagnosis: { startedAt: at('09:50'), by: anId() },
  })
  expect(computeDiagnosisClock(visit, at('17:00'))).toMatchObject({
    state: 'started-in-time',
    minutes: 14,
  })
})

it.each([
  ['booked', 'draft'],
  ['awaiting-approval', 'draft'],
  ['received', 'cancelled'],
] as const)('no clock runs for a car that is %s, its paper %s', (step, paper) => {
  expect(computeDiagnosisClock(aVisit({ step, paper }), at('11:00'))).toBeUndefined()
})
