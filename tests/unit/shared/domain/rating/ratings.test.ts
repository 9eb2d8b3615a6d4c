import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeNps } from '#shared/domain/rating/compute-nps.ts'
import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import type { RatingAnswers } from '#shared/domain/rating/rating.ts'
import { recordRating } from '#shared/domain/rating/record-rating.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const visit = aSettledVisit({ jobs: [aJob({ isDone: true })] })
const asked = { id: anId<'Rating'>(), at: at('16:40'), locale: 'en', before: undefined } as const
const answers = (given: Partial<RatingAnswers> = {}): RatingAnswers => ({
  faces: {},
  reasons: [],
  words: '',
  ...given,
})

describe('what a customer says on leaving', () => {
  it('is kept with the visit, who advised them and the language it was asked in', () => {
    const rating = unwrap(
      recordRating(visit, answers({ faces: { work: 4 }, reasons: ['late', 'late'] }), asked),
    )
    expect(rating).toMatchObject({
      visitId: visit.id,
      customerId: visit.customerId,
      advisorId: visit.advisorId,
      locale: 'en',
      faces: { work: 4 },
      reasons: ['late'],
    })
    expect(rating).not.toHaveProperty('recommend')
  })

  it('is asked after the bill only, once, and silence is no mark', () => {
    const said = answers({ recommend: 0 })
    expect(recordRating(aVisit(), said, asked)).toMatchObject({ code: 'rating.not-settled' })
    const before = unwrap(recordRating(visit, said, asked))
    expect(recordRating(visit, said, { ...asked, before })).toMatchObject({ code: 'rating.given' })
    expect(recordRating(visit, answers({ words: '　' }), asked)).toMatchObject({
      code: 'rating.empty',
    })
  })
})

describe('low marks', () => {
  it.each([
    [{ faces: { time: 2 } } as const, { questions: ['time'], isDetractor: false }],
    [{ faces: {}, recommend: 6 } as const, { questions: [], isDetractor: true }],
    [
      { faces: { explained: 1, work: 5, time: 2 }, recommend: 0 } as const,
      { questions: ['explained', 'time'], isDetractor: true },
    ],
  ])('are an unhappy face or a recommendation up to six: %j', (given, low) => {
    expect(findLowMarks(given)).toEqual(low)
  })

  it('are not the middle face, nor a seven, nor what was not touched', () => {
    expect(
      findLowMarks({ faces: { explained: 3, work: 3, time: 3 }, recommend: 7 }),
    ).toBeUndefined()
    expect(findLowMarks({ faces: {} })).toBeUndefined()
  })
})

describe('the net promoter score', () => {
  it('is promoters less detractors over all who answered, with its numbers', () => {
    const marks = [10, 9, 9, 8, 7, 6, 0].map((recommend) => ({ recommend }))
    expect(computeNps([...marks, {}])).toEqual({
      promoters: 3,
      detractors: 2,
      answered: 7,
      score: 14,
    })
  })

  it('has no value where nobody answered', () => {
    expect(computeNps([{}, {}])).toMatchObject({ answered: 0, score: undefined })
  })

  it('stays between −100 and 100, and turns its sign with the marks', () => {
    const mark = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), (marks) => {
        const {
          score = Number.NaN,
          promoters,
          detractors,
          answered,
        } = computeNps(marks.map((recommend) => ({ recommend })))
        expect(Math.abs(score)).toBeLessThanOrEqual(100)
        expect(promoters + detractors).toBeLessThanOrEqual(answered)
        const exact = ((promoters - detractors) / answered) * 100
        expect(Math.abs(score - exact)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})
