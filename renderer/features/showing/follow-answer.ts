import { counterProgress } from '#renderer/session/counter-progress.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { followJob } from './follow-job.ts'
import { followRating } from './follow-rating.ts'
import { followSignature } from './follow-signature.ts'
import type { Followed } from './followed.ts'
import { followQuotationAnswer } from './quotation/follow-quotation-answer.ts'
import { followSaleAnswer } from './sale/follow-sale-answer.ts'
import { sentViews } from './sent-views.ts'
import { isOfSale, isQuotation, subjectOf } from './show-id.ts'
import { showInLanguage } from './show-in-language.ts'
import { showRatingAfter } from './show-rating-after.ts'

/** Does what the customer touched on the counter display, and says what it was. */
export const followAnswer = async (
  session: Session,
  answer: CounterAnswer,
): Promise<Result<Followed>> => {
  const subject = subjectOf(answer.showId)
  if (subject === undefined) return fail('visit.unknown')
  if (isQuotation(subject)) return followQuotationAnswer(session, subject, answer)
  if (isOfSale(subject)) return followSaleAnswer(session, subject, answer)
  const { visitId } = subject
  switch (answer.kind) {
    case 'closed':
      sentViews.forget(answer.showId)
      counterProgress.set(undefined)
      return NOTHING
    case 'progress':
      counterProgress.set({
        visitId,
        at: answer.at,
        ...(answer.jobId === undefined ? {} : { jobId: answer.jobId as JobId }),
      })
      return NOTHING
    case 'language':
      await showInLanguage(session, subject, answer.locale)
      return NOTHING
    case 'signature':
      counterProgress.set(undefined)
      return followSignature(session, subject, answer)
    case 'rating':
      return followRating(session, visitId, answer)
    case 'rate':
      await showRatingAfter(session, visitId, answer.showId)
      return NOTHING
    case 'job':
      return followJob(session, visitId, answer)
  }
}

const NOTHING = { ok: true, value: { did: 'nothing' } } as const
