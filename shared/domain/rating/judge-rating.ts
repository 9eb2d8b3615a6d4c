import { RATING_QUESTIONS, type RatingAnswers, type RatingQuestion } from './rating.ts'

/** Faces up to this, and recommendations up to that, are an unhappy customer. */
const LOW_FACE = 2
const LOW_RECOMMEND = 6

/** What a customer was not happy with. */
export interface LowMarks {
  readonly questions: readonly RatingQuestion[]
  /** They would rather not recommend the shop. */
  readonly isDetractor: boolean
}

/** The low marks of a rating; undefined where there are none. */
export function findLowMarks({
  faces,
  recommend,
}: Pick<RatingAnswers, 'faces' | 'recommend'>): LowMarks | undefined {
  const questions = RATING_QUESTIONS.filter((question) => {
    const face = faces[question]
    return face !== undefined && face <= LOW_FACE
  })
  const isDetractor = recommend !== undefined && recommend <= LOW_RECOMMEND
  return questions.length > 0 || isDetractor ? { questions, isDetractor } : undefined
}
