import { describe, expect, it } from 'vitest'
import { countDifferences } from '#shared/domain/restore/count-differences.ts'
import { effectOf, isSameValue } from '#shared/domain/restore/row-difference.ts'

describe('what a restore does to one record', () => {
  it('does not mind in which order fields stand', () => {
    expect(isSameValue({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
    expect(isSameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(isSameValue([1, 2], [2, 1])).toBe(false)
    expect(isSameValue([], {})).toBe(false)
    expect(isSameValue(null, {})).toBe(false)
  })

  it('is counted by kind in the order of the trade', () => {
    const differences = [
      { table: 'customers', id: '1', before: {} },
      { table: 'visits', id: '2', now: {} },
      { table: 'visits', id: '3', now: { a: 1 }, before: {} },
    ] as const
    expect(differences.map(effectOf)).toEqual(['returns', 'goes', 'changes'])
    expect(countDifferences(differences)).toEqual([
      { table: 'visits', goes: 1, changes: 1, returns: 0 },
      { table: 'customers', goes: 0, changes: 0, returns: 1 },
    ])
  })
})
