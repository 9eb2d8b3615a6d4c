import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeFunnel,
  FUNNEL_STEPS,
  type StepTimes,
} from '#shared/domain/sales/funnel/compute-funnel.ts'
import { at } from '#tests/support/domain/times.ts'

describe('the funnel', () => {
  it('tells who reached a step, of how many, and how long it took', () => {
    const figures = computeFunnel([
      { key: '王', times: { lead: at('09:00'), reception: at('09:30'), needs: at('09:50') } },
      { key: '李', times: { lead: at('09:00'), reception: at('10:00') } },
      { key: '赵', times: { lead: at('09:00') } },
    ])
    expect(figures.slice(0, 4)).toEqual([
      { step: 'lead', reached: ['王', '李', '赵'], of: 3, medianMinutes: undefined },
      { step: 'reception', reached: ['王', '李'], of: 3, medianMinutes: 30 },
      { step: 'needs', reached: ['王'], of: 2, medianMinutes: 20 },
      { step: 'presentation', reached: [], of: 1, medianMinutes: undefined },
    ])
  })

  it('counts a jumped step as reached, without a time', () => {
    const figures = computeFunnel([
      { key: 1, times: { reception: at('09:00'), ordered: at('11:00') } },
    ])
    expect(figures.find(({ step }) => step === 'test-drive')).toEqual({
      step: 'test-drive',
      reached: [1],
      of: 1,
      medianMinutes: undefined,
    })
    expect(figures.find(({ step }) => step === 'delivered')).toMatchObject({ reached: [], of: 1 })
  })

  it('never widens, and each step is measured against the one before', () => {
    const anyTimes: fc.Arbitrary<StepTimes> = fc
      .subarray([...FUNNEL_STEPS])
      .map((steps) => Object.fromEntries(steps.map((step) => [step, at('09:00')])))
    fc.assert(
      fc.property(fc.array(anyTimes, { maxLength: 30 }), (all) => {
        const figures = computeFunnel(all.map((times, key) => ({ key, times })))
        figures.forEach((figure, rank) => {
          const before = figures[rank - 1]
          expect(figure.of).toBe(before?.reached.length ?? figure.reached.length)
          expect(figure.reached.length).toBeLessThanOrEqual(figure.of)
        })
      }),
    )
  })
})
