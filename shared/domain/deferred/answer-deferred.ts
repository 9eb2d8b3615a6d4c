import { compareDays, type Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { JobDraft } from '../estimate/job-draft.ts'
import type { VisitId } from '../visit/visit.ts'
import { dropDeferred, isDue, reviveDeferred } from './defer-job.ts'
import type { DeferredJob, DeferredJobId } from './deferred-job.ts'

/** What the customer says, at the next reception, to work that was put off. */
export type DeferredAnswer =
  | { readonly answer: 'offer' }
  /** Another day to bring it up. */
  | { readonly answer: 'later'; readonly on?: Day | undefined }
  | { readonly answer: 'drop'; readonly because: string }

/** The answers given so far, by the work they are about. */
export type DeferredAnswers = Readonly<Partial<Record<DeferredJobId, DeferredAnswer>>>

/** `deferred.unanswered` carries {job}. */
export type DeferredAnswerProblem =
  | 'deferred.unanswered'
  | 'deferred.day-not-ahead'
  | 'deferred.reason-empty'

/**
 * Whether an answer is one: work that is due has to be answered before the car is received, so that
 * nobody forgets to bring it up; a later day lies ahead; a no for good has its reason.
 */
export function checkDeferredAnswer(
  deferred: DeferredJob,
  answer: DeferredAnswer | undefined,
  today: Day,
): Result<null, DeferredAnswerProblem> {
  if (answer === undefined) {
    return isDue(deferred, today) ? fail('deferred.unanswered', { job: deferred.name }) : ok(null)
  }
  if (answer.answer === 'later') {
    const isAhead = answer.on !== undefined && compareDays(answer.on, today) > 0
    return isAhead ? ok(null) : fail('deferred.day-not-ahead')
  }
  if (answer.answer === 'drop' && !hasText(answer.because)) return fail('deferred.reason-empty')
  return ok(null)
}

/** Deferred work after its answer; `draft` is the job to put on the visit's estimate, if any. */
export interface AnsweredDeferred {
  readonly deferred: DeferredJob
  readonly draft?: JobDraft
}

/** Carries an answer out. Throws unless the work is open; the answer has been checked. */
export function answerDeferred(
  deferred: DeferredJob,
  answer: DeferredAnswer,
  visitId: VisitId,
): AnsweredDeferred {
  switch (answer.answer) {
    case 'offer':
      return reviveDeferred(deferred, visitId)
    case 'drop':
      return { deferred: { ...dropDeferred(deferred), droppedBecause: answer.because.trim() } }
    case 'later':
      return {
        deferred: answer.on === undefined ? deferred : { ...deferred, offerAgainOn: answer.on },
      }
  }
}
