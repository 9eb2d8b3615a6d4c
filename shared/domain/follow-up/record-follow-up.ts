import { compareDays } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'
import type { FollowUp } from './follow-up.ts'
import { isAnswered, MOST_CALL_DAYS, nextFollowUp } from './next-follow-up.ts'

/** A call as it is written down; who made it and when comes with the command. */
export type FollowUpDraft = Omit<FollowUp, 'at' | 'by'>

/** `follow-up.message-too-early` carries {days}: how many days of calling come first. */
export type FollowUpRefusal =
  | 'follow-up.not-delivered'
  | 'follow-up.person-empty'
  | 'follow-up.words-empty'
  | 'follow-up.day-past'
  | 'follow-up.message-too-early'
  | 'follow-up.done'

interface Caller {
  readonly at: Instant
  readonly by: StaffId
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/**
 * Writes down a call after delivery. Whoever answered has a name; who is not happy is quoted; in
 * writing only after five days of calling in vain. A complaint is taken at any time.
 */
export function recordFollowUp(
  visit: Visit,
  draft: FollowUpDraft,
  { at, by, offsetMinutes }: Caller,
): Result<Visit, FollowUpRefusal> {
  if (visit.delivery === undefined) return fail('follow-up.not-delivered')
  const next = nextFollowUp(visit, offsetMinutes)
  const { result, dueOn } = draft
  if (next === undefined && result !== 'dissatisfied') return fail('follow-up.done')
  if (result === 'messaged' && next?.kind !== 'message') {
    return fail('follow-up.message-too-early', { days: MOST_CALL_DAYS })
  }
  const call: FollowUp = { ...tidy(draft), at, by }
  if (isAnswered(call) && call.person === '') return fail('follow-up.person-empty')
  if (result === 'dissatisfied') {
    if (call.words === '') return fail('follow-up.words-empty')
    const isPast = dueOn !== undefined && compareDays(dueOn, dayOf(at, offsetMinutes)) < 0
    if (isPast) return fail('follow-up.day-past')
  }
  return ok({ ...visit, followUps: [...visit.followUps, call] })
}

/** Only an unhappy customer is promised something. */
function tidy({ person, result, words, promised, dueOn }: FollowUpDraft): FollowUpDraft {
  const isUnhappy = result === 'dissatisfied'
  return {
    person: person.trim(),
    result,
    words: words.trim(),
    ...(isUnhappy && hasText(promised) ? { promised: promised.trim() } : {}),
    ...(isUnhappy && dueOn !== undefined ? { dueOn } : {}),
  }
}
