import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SECTION_MOST } from '#shared/domain/used-car/grade-car.ts'
import { explainGrade } from '#shared/domain/used-car/grade-findings.ts'
import {
  deductForPoints,
  listOpenPoints,
  listPointStates,
  listSectionPoints,
  type PointAnswers,
  ruleOfPoint,
  SECTION_POINT_KEYS,
} from '#shared/domain/used-car/section-point.ts'
import { SOUND_FRAME } from '#tests/support/domain/appraisals.ts'

const answers: fc.Arbitrary<PointAnswers> = fc
  .tuple(...SECTION_POINT_KEYS.map((key) => fc.constantFrom(...listPointStates(key))))
  .map((states) =>
    Object.fromEntries(
      SECTION_POINT_KEYS.map((key, index) => [key, { state: states[index] ?? 'not-checked' }]),
    ),
  )

describe('the points of the sections', () => {
  it('of a battery car leave the engine out', () => {
    const points = listSectionPoints('battery-electric')
    expect(points).not.toContain('oil-in-coolant')
    expect(points).toContain('drive-shaft')
    expect(listSectionPoints('plug-in-hybrid')).toContain('oil-in-coolant')
  })

  it('know a slight fault in the engine bay only', () => {
    const slight = SECTION_POINT_KEYS.filter((key) => listPointStates(key).includes('slight'))
    expect(new Set(slight.map((key) => ruleOfPoint(key).section))).toEqual(new Set(['engine-bay']))
  })

  it('are open until somebody answered; what could not be looked at is an answer', () => {
    const all = listSectionPoints('petrol').length
    expect(listOpenPoints({}, 'petrol')).toHaveLength(all)
    expect(
      listOpenPoints({ sump: { state: 'not-possible' }, abs: { state: 'not-checked' } }, 'petrol'),
    ).toHaveLength(all - 1)
  })

  it('take nothing for what is only described', () => {
    expect(deductForPoints({ horn: { state: 'fault' }, sump: { state: 'fault' } })).toEqual([
      { section: 'chassis', tenths: 40 },
    ])
  })

  it('never take more from a section than it has, and the score is what the sections are left with', () => {
    fc.assert(
      fc.property(answers, (points) => {
        const { score, sections } = explainGrade({
          frame: SOUND_FRAME,
          body: [],
          faults: [],
          points,
        })
        for (const { section, left, taken } of sections) {
          expect(left).toBe(Math.max(0, SECTION_MOST[section] * 10 - taken))
        }
        expect(score).toBe(sections.reduce((total, { left }) => total + left, 0))
      }),
    )
  })

  it('cost more the more is wrong: one more fault never raises the score', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...SECTION_POINT_KEYS), (points, key) => {
        const scoreOf = (found: PointAnswers): number =>
          explainGrade({ frame: SOUND_FRAME, body: [], faults: [], points: found }).score
        expect(scoreOf({ ...points, [key]: { state: 'fault' } })).toBeLessThanOrEqual(
          scoreOf({ ...points, [key]: { state: 'sound' } }),
        )
      }),
    )
  })
})
