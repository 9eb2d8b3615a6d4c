import { describe, expect, it } from 'vitest'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'

describe('the usual limit', () => {
  it.each(['前轮轮胎花纹', '輪胎胎紋', 'Tyre tread'])('of %s is 1.6 mm by law', (part) => {
    expect(referenceLimitFor(part)).toMatchObject({ limit: 1600, unit: 'mm', limitSource: 'law' })
  })

  it.each([
    ['前制动摩擦片', 2000, 'below'],
    ['煞車油含水量', 3000, 'above'],
    ['12V蓄电池静置电压', 12_200, 'below'],
  ])('of %s is a figure of the trade', (part, limit, worseWhen) => {
    expect(referenceLimitFor(part)).toMatchObject({ limit, worseWhen, limitSource: 'reference' })
  })

  it('of a part the trade has no figure for is left to the person at the car', () => {
    expect(referenceLimitFor('空调滤清器')).toBeUndefined()
  })
})
