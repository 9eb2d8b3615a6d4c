import { describe, expect, it } from 'vitest'
import { mirrorPosition, pairComparisons } from '#shared/domain/comparison/pair-comparisons.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'

describe('left and right', () => {
  it.each([
    ['左前', '右前'],
    ['右後', '左後'],
    ['Front left', 'front right'],
  ])('of %s is %s', (position, other) => {
    expect(mirrorPosition(position)).toBe(other)
  })

  it('has no other side in the middle of the car', () => {
    expect(mirrorPosition('中间')).toBeUndefined()
    expect(mirrorPosition(undefined)).toBeUndefined()
  })

  it('of one part stand together, each once, in the order they were written', () => {
    const left = aComparison({ position: '左前' })
    const fluid = aComparison({ part: '制动液' })
    const tyre = aComparison({ part: '轮胎', position: '右前' })
    const right = aComparison({ position: '右前' })
    expect(pairComparisons([left, fluid, tyre, right])).toEqual([[left, right], [fluid], [tyre]])
  })
})
