import { describe, expect, it } from 'vitest'
import { WORKDAY } from '#shared/domain/appointment/workday.ts'
import { computeAnswerClock } from '#shared/domain/sales/lead/answer-clock.ts'
import { day } from '#shared/kernel/day.ts'
import { atLocal, formatDateTime } from '#shared/kernel/instant.ts'

const OFFSET = 480
const hours = { offsetMinutes: OFFSET, workday: { ...WORKDAY, closedOn: [7] } }
const on = (date: string, time: string) => atLocal(day(date), time, OFFSET)

describe('the answer clock of a lead', () => {
  // 2026-11-27 is a Friday, 2026-11-29 a Sunday, on which this shop is closed.
  it.each([
    ['in the morning', on('2026-11-27', '10:00'), '2026-11-27 10:15'],
    ['before opening', on('2026-11-27', '06:00'), '2026-11-27 08:45'],
    ['in the evening', on('2026-11-27', '21:40'), '2026-11-28 08:45'],
    ['at closing', on('2026-11-27', '17:30'), '2026-11-28 08:45'],
    ['just before closing', on('2026-11-27', '17:25'), '2026-11-27 17:40'],
    ['on the closed day', on('2026-11-29', '12:00'), '2026-11-30 08:45'],
    ['on the evening before it', on('2026-11-28', '19:00'), '2026-11-30 08:45'],
  ])('asks for an answer to one that came %s', (_when, arrivedAt, due) => {
    const { dueAt } = computeAnswerClock({ arrivedAt }, arrivedAt, hours)
    expect(formatDateTime(dueAt, OFFSET)).toBe(due)
  })

  it.each([
    ['10:05', 'waiting', 10],
    ['10:10', 'soon', 5],
    ['10:15', 'soon', 0],
    ['10:16', 'late', -1],
    ['10:30', 'escalated', -15],
  ] as const)('at %s is %s', (time, state, minutesLeft) => {
    const arrivedAt = on('2026-11-27', '10:00')
    expect(computeAnswerClock({ arrivedAt }, on('2026-11-27', time), hours)).toMatchObject({
      state,
      minutesLeft,
    })
  })

  it.each([
    ['10:15', 'answered-in-time'],
    ['10:16', 'answered-late'],
  ] as const)('stops when somebody answers at %s', (time, state) => {
    const lead = { arrivedAt: on('2026-11-27', '10:00'), answeredAt: on('2026-11-27', time) }
    expect(computeAnswerClock(lead, on('2026-11-28', '09:00'), hours).state).toBe(state)
  })
})
