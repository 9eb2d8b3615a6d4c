import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowChange } from '#shared/domain/journal/journal-entry.ts'
import { countDifferences } from '#shared/domain/restore/count-differences.ts'
import {
  effectOf,
  type Fields,
  isSameValue,
  toRowChange,
} from '#shared/domain/restore/row-difference.ts'

const anyFields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom('name', 'phone', 'jobs', 'state', 'note'),
  fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.integer(),
    fc.constant(undefined),
    fc.array(fc.record({ id: fc.nat(3), words: fc.string({ maxLength: 3 }) }), { maxLength: 3 }),
  ),
)

/** What the journal says a change does to a row. */
const carryOut = (now: Fields | undefined, change: RowChange): Fields | undefined => {
  if (change.isGone) return undefined
  const row: Record<string, unknown> = { ...now, ...change.set }
  for (const field of change.unset ?? []) delete row[field]
  return row
}

describe('what a restore does to one record', () => {
  it('makes it exactly what it was, whatever it is now', () => {
    fc.assert(
      fc.property(fc.option(anyFields), fc.option(anyFields), (now, before) => {
        fc.pre(now !== null || before !== null)
        const difference = {
          table: 'tasks' as const,
          id: 't',
          ...(now === null ? {} : { now }),
          ...(before === null ? {} : { before }),
        }
        const after = carryOut(now ?? undefined, toRowChange(difference))
        expect(isSameValue(after, before ?? undefined)).toBe(true)
      }),
    )
  })

  it('keeps in the journal only the fields that differ', () => {
    const change = toRowChange({
      table: 'customers',
      id: 'c',
      now: { id: 'c', name: '王建国', phone: '13800000001', preferences: '电话联系' },
      before: { id: 'c', name: '王建国', phone: '13800000000' },
    })
    expect(change).toEqual({
      table: 'customers',
      id: 'c',
      isNew: false,
      set: { phone: '13800000000' },
      unset: ['preferences'],
    })
  })

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
