import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyFrameCheck,
  FRAME_POINTS,
  type FrameAnswer,
  type FrameCheck,
  judgeFrame,
} from '#shared/domain/used-car/frame-check.ts'
import {
  APPRAISAL_SECTIONS,
  computeScore,
  computeSectionScore,
  gradeCar,
  SECTION_MOST,
} from '#shared/domain/used-car/grade-car.ts'

const soundFrame = (): FrameCheck =>
  Object.fromEntries(FRAME_POINTS.map((point) => [point, { state: 'sound' }])) as FrameCheck

describe('the frame', () => {
  it('has thirteen points, and none of them is taken for sound unseen', () => {
    expect(FRAME_POINTS).toHaveLength(13)
    expect(judgeFrame(emptyFrameCheck())).toBe('undecided')
    expect(judgeFrame(soundFrame())).toBe('no-accident')
  })

  it.each(['not-checked', 'not-possible'] as const)(
    'is undecided where one point is %s',
    (state) => {
      expect(judgeFrame({ ...soundFrame(), 'right-rear-strut': { state } })).toBe('undecided')
    },
  )

  it('tells an accident by a single weld, whatever else is open', () => {
    const welded: FrameAnswer = { state: 'defect', defects: ['SH'] }
    expect(judgeFrame({ ...emptyFrameCheck(), 'left-b-pillar': welded })).toBe('accident')
  })
})

describe('the score', () => {
  it('is a hundred without a fault', () => {
    expect(Object.values(SECTION_MOST).reduce((total, most) => total + most, 0)).toBe(100)
    expect(computeScore([])).toBe(1000)
  })

  it('lies between nothing and a hundred, a section never below nothing', () => {
    const anyDeduction = fc.record({
      section: fc.constantFrom(...APPRAISAL_SECTIONS),
      tenths: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(anyDeduction, { maxLength: 40 }), (deductions) => {
        const score = computeScore(deductions)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1000)
        const scores = APPRAISAL_SECTIONS.map((each) => computeSectionScore(each, deductions))
        expect(Math.min(...scores)).toBeGreaterThanOrEqual(0)
        expect(computeScore([...deductions, { section: 'body', tenths: 5 }])).toBeLessThanOrEqual(
          score,
        )
      }),
    )
  })
})

describe('the grade', () => {
  it.each([
    [1000, 1],
    [900, 1],
    [899, 2],
    [600, 2],
    [599, 3],
    [200, 3],
    [199, 4],
    [0, 4],
  ] as const)('of %i tenths is %i', (score, grade) => {
    expect(gradeCar(score, 'no-accident')).toBe(grade)
  })

  it('is five after an accident and none before the frame is known', () => {
    expect(gradeCar(1000, 'accident')).toBe(5)
    expect(gradeCar(1000, 'undecided')).toBeUndefined()
  })
})
