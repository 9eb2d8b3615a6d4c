import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import type { Rating, RatingAnswers } from '#shared/domain/rating/rating.ts'
import { type RatingRefusal, recordRating } from '#shared/domain/rating/record-rating.ts'
import { dueOfUnhappy } from '#shared/domain/task/due-of-unhappy.ts'
import { type RaiseRefusal, raiseTask, taskOfRating } from '#shared/domain/task/raise-task.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'

/**
 * Keeps what a customer said on leaving. Low marks raise a task in the same command: there is no
 * unhappy customer on record whom nobody has to answer.
 */
export const keepRating = (
  session: Session,
  visitId: VisitId,
  { locale, ...answers }: RatingAnswers & { readonly locale: DocumentLocale },
): Promise<Saved<Rating, RatingRefusal | RaiseRefusal>> => {
  const { clock, nextId, shop } = session
  const at = clock.now()
  return session.change(
    'rate-visit',
    async (work): Promise<Result<Rating, RatingRefusal | RaiseRefusal>> => {
      const visit = await work.visits.get(visitId)
      const [before] = await work.ratings.list({ visitId })
      const rating = recordRating(visit, answers, { id: nextId<'Rating'>(), at, locale, before })
      if (!rating.ok) return rating
      await work.ratings.put(rating.value)
      if (findLowMarks(rating.value) === undefined) return rating
      const draft = taskOfRating(rating.value, dueOfUnhappy(at, shop))
      const task = raiseTask(draft, { id: nextId<'Task'>(), at })
      if (!task.ok) return task
      await work.tasks.put(task.value)
      return rating
    },
  )
}
