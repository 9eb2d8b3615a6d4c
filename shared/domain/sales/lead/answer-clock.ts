import { addDays } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { isOpenOn, isWithinWorkday, type Workday } from '../../appointment/workday.ts'

/** The shop's promise: a lead hears from somebody within this many minutes of opening hours. */
export const ANSWER_WITHIN = 15
/** So many minutes before that the clock warns. */
export const ANSWER_WARNS = 5
/** A lead late by this many minutes goes up to the manager. */
export const ANSWER_ESCALATES = 15

export interface AnswerClock {
  readonly state: 'waiting' | 'soon' | 'late' | 'escalated' | 'answered-in-time' | 'answered-late'
  readonly dueAt: Instant
  /** Until `dueAt`; below zero when it has gone by. */
  readonly minutesLeft: number
}

/** When the shop is open: its offset from UTC in minutes and its day. */
export interface AnswerHours {
  readonly offsetMinutes: number
  readonly workday: Workday
}

/**
 * The clock of a lead. It runs in opening hours only: a question of the night is due fifteen minutes
 * after the next opening, one of the last minutes before closing on the same evening.
 */
export function computeAnswerClock(
  { arrivedAt, answeredAt }: { readonly arrivedAt: Instant; readonly answeredAt?: Instant },
  now: Instant,
  hours: AnswerHours,
): AnswerClock {
  const dueAt = addMinutes(startOf(arrivedAt, hours), ANSWER_WITHIN)
  const minutesLeft = minutesBetween(answeredAt ?? now, dueAt)
  const isLate = (answeredAt ?? now) > dueAt
  return { state: stateOf(answeredAt !== undefined, isLate, minutesLeft), dueAt, minutesLeft }
}

function stateOf(isAnswered: boolean, isLate: boolean, left: number): AnswerClock['state'] {
  if (isAnswered) return isLate ? 'answered-late' : 'answered-in-time'
  if (isLate) return left <= -ANSWER_ESCALATES ? 'escalated' : 'late'
  return left <= ANSWER_WARNS ? 'soon' : 'waiting'
}

/** A year of closed days would be a mistake in the settings: then the clock starts at once. */
const MOST_DAYS = 366

function startOf(arrivedAt: Instant, { offsetMinutes, workday }: AnswerHours): Instant {
  if (isWithinWorkday(arrivedAt, offsetMinutes, workday)) return arrivedAt
  const first = dayOf(arrivedAt, offsetMinutes)
  for (let later = 0; later <= MOST_DAYS; later += 1) {
    const on = addDays(first, later)
    const opens = atLocal(on, workday.opensAt, offsetMinutes)
    if (isOpenOn(on, workday) && opens >= arrivedAt) return opens
  }
  return arrivedAt
}
