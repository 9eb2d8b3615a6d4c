import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellHistory } from '#shared/domain/audit/record-history.ts'
import type { JournalEntry, RowChange } from '#shared/domain/journal/journal-entry.ts'

type Fields = Readonly<Record<string, unknown>>

let count = 0
const entryOf = (command: string, ...changes: readonly RowChange[]): JournalEntry => {
  count += 1
  return {
    seq: count,
    id: `entry-${count}` as JournalEntry['id'],
    at: '2026-11-22T01:00:00.000Z' as JournalEntry['at'],
    actor: 'zhou' as NonNullable<JournalEntry['actor']>,
    device: '前台1',
    command,
    changes,
  }
}

const change = (set: Fields, more: Partial<RowChange> = {}): RowChange => ({
  table: 'visits',
  id: 'v',
  isNew: false,
  set,
  ...more,
})

describe('the history of a visit', () => {
  const jobs = (state: string) => [{ id: 'j', name: '更换机油', approval: { state } }]

  it('says who did what, from what to what', () => {
    const { deeds } = tellHistory('visits', 'v', [
      entryOf('receive-car', change({ paper: 'draft', jobs: jobs('pending') }, { isNew: true })),
      entryOf('approve-jobs', change({ jobs: jobs('approved') })),
    ])
    expect(deeds.map(({ entry, kind }) => [entry.command, kind])).toEqual([
      ['receive-car', 'made'],
      ['approve-jobs', 'changed'],
    ])
    expect(deeds[1]?.entry.actor).toBe('zhou')
    expect(deeds[1]?.changes).toMatchObject([{ from: 'pending', to: 'approved' }])
  })

  it('leaves out what the same commands did to other records', () => {
    const { deeds } = tellHistory('visits', 'v', [
      entryOf('deliver-car', change({ paper: 'delivered' }, { id: 'another' })),
      entryOf('deliver-car', change({ lastMileageKm: 5 }, { table: 'vehicles' })),
    ])
    expect(deeds).toEqual([])
  })

  it('does not know what a field was that came with a bulk load, and says so', () => {
    const { deeds } = tellHistory('visits', 'v', [
      entryOf('change-promise', change({ promisedAt: '2026-11-22T09:00:00.000Z' })),
      entryOf('change-promise', change({ promisedAt: '2026-11-22T10:00:00.000Z' })),
    ])
    expect(deeds[0]?.changes).toEqual([
      {
        kind: 'changed',
        path: [{ field: 'promisedAt' }],
        isFromUnknown: true,
        to: '2026-11-22T09:00:00.000Z',
      },
    ])
    expect(deeds[1]?.changes).toMatchObject([{ from: '2026-11-22T09:00:00.000Z' }])
  })

  it('knows it where the first entry tells what the record was', () => {
    const { deeds } = tellHistory('visits', 'v', [
      entryOf(
        'approve-jobs',
        change({ jobs: jobs('approved') }, { was: { jobs: jobs('pending') } }),
      ),
      entryOf('set-ceiling', change({ ceiling: 90000 })),
    ])
    expect(deeds[0]?.changes).toMatchObject([{ from: 'pending', to: 'approved' }])
    // Whole as it was known, it had no ceiling.
    expect(deeds[1]?.changes).toEqual([
      { kind: 'changed', path: [{ field: 'ceiling' }], to: 90000 },
    ])
  })

  it('gives the reason where somebody wrote one', () => {
    const { deeds } = tellHistory('visits', 'v', [
      entryOf('receive-car', change({ jobs: [] }, { isNew: true })),
      entryOf('cancel-visit', change({ paper: 'cancelled', cancelledReason: '客户改天再来' })),
    ])
    expect(deeds[0]?.reason).toBeUndefined()
    expect(deeds[1]?.reason).toMatchObject({ to: '客户改天再来' })
  })

  it('tells why work is needed as a part of the work, not as the reason of the command', () => {
    const withReason = [{ id: 'j', name: '更换机油', reason: '距上次保养已满一万公里' }]
    const { deeds } = tellHistory('visits', 'v', [
      entryOf('receive-car', change({ jobs: [] }, { isNew: true })),
      entryOf('add-job', change({ jobs: withReason })),
    ])
    expect(deeds[1]?.reason).toBeUndefined()
  })

  it('takes a record back that a restore took back, and begins anew', () => {
    const { deeds, record } = tellHistory('visits', 'v', [
      entryOf('receive-car', change({ paper: 'draft' }, { isNew: true })),
      entryOf('restore-to-moment', change({}, { isGone: true })),
    ])
    expect(deeds[1]?.kind).toBe('gone')
    expect(record.isThere).toBe(false)
  })
})

describe('the entries of any record', () => {
  const field = fc.constantFrom('a', 'b', 'c', 'd')
  const state = fc.dictionary(field, fc.oneof(fc.integer(), fc.string()), {
    maxKeys: 4,
    noNullPrototype: true,
  })

  /** A change as the unit of work writes it. */
  const between = (before: Fields | undefined, after: Fields): RowChange => {
    const set = Object.fromEntries(
      Object.entries(after).filter(([name, value]) => before?.[name] !== value),
    )
    const unset = Object.keys(before ?? {}).filter((name) => !(name in after))
    return change(set, {
      isNew: before === undefined,
      ...(unset.length === 0 ? {} : { unset }),
    })
  }

  it('make the record, one after the other', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (states) => {
        const entries = states.map((after, index) =>
          entryOf('change-visit', between(states[index - 1], after)),
        )
        const { record, deeds } = tellHistory('visits', 'v', entries)
        expect(record).toEqual({ fields: states.at(-1), isWhole: true, isThere: true })
        // And what each says was there before is what the one before it left.
        for (const [index, { changes }] of deeds.entries()) {
          for (const { path, from } of changes) {
            const [step] = path
            const name = step !== undefined && 'field' in step ? step.field : ''
            expect(from).toEqual(states[index - 1]?.[name])
          }
        }
      }),
    )
  })

  it('make it as well where it began with a bulk load and its first entry tells what it was', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 8 }), (states) => {
        const entries = states.slice(1).map((after, index) =>
          entryOf('change-visit', {
            ...between(states[index], after),
            ...(index === 0 ? { was: states[0] ?? {} } : {}),
          }),
        )
        expect(tellHistory('visits', 'v', entries).record.fields).toEqual(states.at(-1))
      }),
    )
  })
})
