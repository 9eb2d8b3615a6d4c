import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import {
  COMPLAINT_REASONS,
  type Face,
  PRAISE_REASONS,
  type RatingQuestion,
  type RatingReason,
} from '#shared/domain/rating/rating.ts'

/** What the customer has touched so far. */
export interface Marks {
  readonly faces: Readonly<Partial<Record<RatingQuestion, Face>>>
  readonly recommend?: number
  readonly reasons: readonly RatingReason[]
}

export const NO_MARKS: Marks = { faces: {}, reasons: [] }

/** A middling face is asked about as an unhappy one would be: something was not right. */
const MIDDLING = 3

/** With another face for a question. */
export const withMark = (marks: Marks, question: RatingQuestion, face: Face): Marks => ({
  ...marks,
  faces: { ...marks.faces, [question]: face },
})

/** What may be said beside the marks: what was wrong, or what was good; nothing before a mark. */
export const listReasons = (marks: Marks): readonly RatingReason[] => {
  const faces = Object.values(marks.faces)
  if (faces.length === 0 && marks.recommend === undefined) return []
  const isUnhappy = findLowMarks(marks) !== undefined || faces.some((face) => face <= MIDDLING)
  return isUnhappy ? COMPLAINT_REASONS : PRAISE_REASONS
}
