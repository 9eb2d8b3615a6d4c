import type { Rating } from './rating.ts'

const PROMOTER = 9
const DETRACTOR = 6

/** How many would recommend the shop, and how many would not. */
export interface Nps {
  /** 9 and 10. */
  readonly promoters: number
  /** 0 to 6. */
  readonly detractors: number
  /** Who answered the question: the denominator. */
  readonly answered: number
  /** −100 to 100, rounded half away from zero; undefined where nobody answered. */
  readonly score: number | undefined
}

/** Net promoter score: the share of promoters less the share of detractors, in points. */
export function computeNps(ratings: readonly Pick<Rating, 'recommend'>[]): Nps {
  const marks = ratings.flatMap(({ recommend }) => recommend ?? [])
  const promoters = marks.filter((mark) => mark >= PROMOTER).length
  const detractors = marks.filter((mark) => mark <= DETRACTOR).length
  const answered = marks.length
  const points = ((promoters - detractors) * 100) / answered
  const score = answered === 0 ? undefined : Math.sign(points) * Math.round(Math.abs(points)) + 0
  return { promoters, detractors, answered, score }
}
