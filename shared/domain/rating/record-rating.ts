import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { Visit } from '../visit/visit.ts'
import type { Rating, RatingAnswers, RatingId } from './rating.ts'

export type RatingRefusal = 'rating.not-settled' | 'rating.empty' | 'rating.given'

interface Asked {
  readonly id: RatingId
  readonly at: Instant
  readonly locale: DocumentLocale
  /** What was said about this visit before, if anything. */
  readonly before: Rating | undefined
}

/**
 * Writes down what a customer said on leaving. Only about work that is settled, only once, and only
 * where they touched something: silence is no mark.
 */
export function recordRating(
  visit: Visit,
  answers: RatingAnswers,
  { id, at, locale, before }: Asked,
): Result<Rating, RatingRefusal> {
  if (visit.settlement === undefined) return fail('rating.not-settled')
  if (before !== undefined) return fail('rating.given')
  const { faces, recommend, reasons } = answers
  const words = answers.words.trim()
  const isEmpty =
    Object.values(faces).length === 0 &&
    recommend === undefined &&
    reasons.length === 0 &&
    !hasText(words)
  if (isEmpty) return fail('rating.empty')
  const { id: visitId, customerId, vehicleId, advisorId, technicianId } = visit
  return ok({
    id,
    visitId,
    customerId,
    vehicleId,
    advisorId,
    ...(technicianId === undefined ? {} : { technicianId }),
    locale,
    at,
    faces,
    ...(recommend === undefined ? {} : { recommend }),
    reasons: [...new Set(reasons)],
    words,
  })
}
