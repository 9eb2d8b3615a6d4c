import type { Session } from '#renderer/session/session.tsx'
import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { Followed } from './followed.ts'
import { sentViews } from './sent-views.ts'

type RatingAnswer = Extract<CounterAnswer, { kind: 'rating' }>

/** Keeps what the customer thinks of the visit. The feature is fetched when somebody has said so. */
export const followRating = async (
  session: Session,
  visitId: VisitId,
  { showId, faces, recommend, reasons, words }: RatingAnswer,
): Promise<Result<Followed>> => {
  const { keepRating } = await import('#renderer/features/rating/index.ts')
  const answers = {
    // What was not touched is left out, not there as undefined.
    faces: {
      ...(faces.explained === undefined ? {} : { explained: faces.explained }),
      ...(faces.work === undefined ? {} : { work: faces.work }),
      ...(faces.time === undefined ? {} : { time: faces.time }),
    },
    ...(recommend === undefined ? {} : { recommend }),
    reasons,
    words,
  }
  const kept = await keepRating(session, visitId, {
    ...answers,
    locale: sentViews.find(showId)?.locale ?? session.shop.paperLocale,
  })
  if (!kept.ok) return kept
  const isLow = findLowMarks(answers) !== undefined
  return { ok: true, value: { did: isLow ? 'rated-low' : 'rated' } }
}
