import { hasText } from '#shared/kernel/has-text.ts'
import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkJobDraft, type JobDraftProblem } from '../estimate/job-draft.ts'
import type { AppointmentDraft } from './appointment.ts'

/** The most hours one appointment may keep free: 99.99. Hundredths. */
export const MOST_PLANNED_HOURS = 9_999

export type AppointmentProblem =
  | JobDraftProblem
  | 'appointment.in-past'
  | 'appointment.name-empty'
  | 'appointment.phone-empty'
  | 'appointment.wanted-empty'
  | 'appointment.hours-out-of-range'
  | 'appointment.promise-before'
  | 'appointment.address-empty'

/** Checks what was written down, or names the first thing that cannot be. */
export function checkAppointment(
  draft: AppointmentDraft,
  now: Instant,
): Result<null, AppointmentProblem> {
  if (isPast(draft.at, now)) return fail('appointment.in-past')
  return checkFacts(draft)
}

/** The same without the time: an appointment that stays where it is may be put right afterwards. */
export function checkFacts(draft: AppointmentDraft): Result<null, AppointmentProblem> {
  if (!hasText(draft.name)) return fail('appointment.name-empty')
  if (!hasText(draft.phone)) return fail('appointment.phone-empty')
  if (!hasText(draft.wanted) && draft.jobs.length === 0) return fail('appointment.wanted-empty')
  const isInRange = Number.isSafeInteger(draft.hours) && draft.hours > 0
  if (!isInRange || draft.hours > MOST_PLANNED_HOURS) {
    return fail('appointment.hours-out-of-range', { most: '99.99' })
  }
  if (compareInstants(draft.promisedAt, draft.at) < 0) return fail('appointment.promise-before')
  if (draft.pickUp !== undefined && !hasText(draft.pickUp.address)) {
    return fail('appointment.address-empty')
  }
  for (const job of draft.jobs) {
    const checked = checkJobDraft(job)
    if (!checked.ok) return checked
  }
  return ok(null)
}

/** Whether a time has gone by; the minute that is running has not. */
export const isPast = (at: Instant, now: Instant): boolean => at.slice(0, 16) < now.slice(0, 16)
