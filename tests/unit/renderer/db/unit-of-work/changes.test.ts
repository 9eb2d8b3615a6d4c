import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Changes } from '#renderer/db/unit-of-work/changes.ts'
import type { RowChange } from '#shared/domain/journal/journal-entry.ts'
import { type Fields, isSameValue } from '#shared/domain/restore/row-difference.ts'

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
const carryOut = (now: Fields | undefined, change: RowChange | undefined): Fields | undefined => {
  if (change === undefined) return now
  if (change.isGone) return undefined
  const row: Record<string, unknown> = { ...now, ...change.set }
  for (const field of change.unset ?? []) delete row[field]
  return row
}

/** What the journal keeps of one row that is made again what it was. */
function turnBack(table: string, now: Fields | undefined, before: Fields | undefined) {
  const changes = new Changes()
  changes.note(table, 'c', now, before)
  return changes.list()
}

describe('what a restore does to one record', () => {
  it('makes it exactly what it was, whatever it is now', () => {
    fc.assert(
      fc.property(fc.option(anyFields), fc.option(anyFields), (now, before) => {
        fc.pre(now !== null || before !== null)
        const [change] = turnBack('tasks', now ?? undefined, before ?? undefined)
        const after = carryOut(now ?? undefined, change)
        expect(isSameValue(after, before ?? undefined)).toBe(true)
      }),
    )
  })

  it('keeps in the journal only the fields that differ', () => {
    const [change] = turnBack(
      'customers',
      { id: 'c', name: '王建国', phone: '13800000001', preferences: '电话联系' },
      { id: 'c', name: '王建国', phone: '13800000000' },
    )
    expect(change).toEqual({
      table: 'customers',
      id: 'c',
      isNew: false,
      set: { phone: '13800000000' },
      unset: ['preferences'],
    })
  })
})
