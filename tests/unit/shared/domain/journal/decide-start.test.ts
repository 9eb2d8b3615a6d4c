import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideStart,
  type FoundDatabase,
  type FoundJournal,
  type StartDecision,
} from '#shared/domain/journal/decide-start.ts'

const filled = (lastSeq: number, agrees = true): FoundDatabase => ({
  kind: 'filled',
  lastSeq,
  agrees,
})
const absent: FoundDatabase = { kind: 'absent' }
const unfinished: FoundDatabase = { kind: 'unfinished' }
const unreadable: FoundDatabase = { kind: 'unreadable' }

const journal = (lastSeq: number, isDamaged = false): FoundJournal => ({ lastSeq, isDamaged })

const rebuild = { kind: 'rebuild', keepsDatabase: false, beginsAnew: false } as const

const cases: readonly (readonly [
  what: string,
  database: FoundDatabase,
  journal: FoundJournal,
  snapshots: readonly number[],
  decision: StartDecision,
])[] = [
  ['a new shop', absent, journal(0), [], { kind: 'go' }],
  ['a new shop, quit before it was set up', absent, journal(0), [0], { kind: 'go' }],
  ['a healthy shop', filled(57), journal(57), [50], { kind: 'go' }],
  [
    'records that were put there without a journal',
    filled(0, false),
    journal(0),
    [],
    { kind: 'go' },
  ],
  [
    'the journal one ahead: the plug was pulled between both',
    filled(56),
    journal(57),
    [50],
    { kind: 'replay', afterSeq: 56, beginsAnew: false },
  ],
  [
    'an older copy of the database was put back',
    filled(12),
    journal(57),
    [],
    { kind: 'replay', afterSeq: 12, beginsAnew: false },
  ],
  ['the database was deleted', absent, journal(57), [50], { ...rebuild, why: 'missing' }],
  [
    'the database was deleted, no snapshot',
    absent,
    journal(57),
    [],
    { ...rebuild, why: 'missing' },
  ],
  ['only snapshots are left', absent, journal(0), [50], { ...rebuild, why: 'missing' }],
  ['a rebuild was broken off', unfinished, journal(57), [50], { ...rebuild, why: 'unfinished' }],
  [
    'a shop from before there were files',
    filled(57),
    journal(0),
    [],
    { kind: 'catch-up', afterSeq: 0 },
  ],
  ['an older copy of the files', filled(57), journal(40), [50], { kind: 'catch-up', afterSeq: 40 }],
  [
    'the files end in another history, the database has as much',
    filled(57, false),
    journal(57),
    [50],
    { kind: 'begin-anew', why: 'diverged' },
  ],
  [
    'the files are another history and longer',
    filled(57, false),
    journal(60),
    [50],
    { kind: 'rebuild', why: 'diverged', keepsDatabase: true, beginsAnew: false },
  ],
  [
    'the end of the files is damaged, the database has it all',
    filled(57),
    journal(55, true),
    [50],
    { kind: 'begin-anew', why: 'damaged' },
  ],
  [
    'the end of the files is damaged, and the database is older still',
    filled(40),
    journal(55, true),
    [50],
    { kind: 'replay', afterSeq: 40, beginsAnew: true },
  ],
  [
    'the files are damaged from their first line',
    filled(57, false),
    journal(0, true),
    [50],
    { kind: 'begin-anew', why: 'damaged' },
  ],
  [
    'the files are damaged and the database is gone',
    absent,
    journal(55, true),
    [50],
    { ...rebuild, why: 'missing', beginsAnew: true },
  ],
  [
    'damaged files and nothing else',
    absent,
    journal(0, true),
    [],
    { kind: 'begin-anew', why: 'damaged' },
  ],
  ['a database that cannot be opened', unreadable, journal(57), [50], { kind: 'ask' }],
  ['such a one and nothing else', unreadable, journal(0), [], { kind: 'ask' }],
]

describe('what a start does', () => {
  it.each(cases)('%s', (_what, database, found, snapshots, decision) => {
    expect(
      decideStart(
        database,
        found,
        snapshots.map((seq) => ({ seq })),
      ),
    ).toEqual(decision)
  })

  it('never writes behind a damage, and never gives up the side that has more', () => {
    const database = fc.oneof(
      fc.constantFrom(absent, unfinished, unreadable),
      fc.record({ kind: fc.constant('filled' as const), lastSeq: fc.nat(9), agrees: fc.boolean() }),
    )
    const files = fc
      .record({ lastSeq: fc.nat(9), isDamaged: fc.boolean() })
      .map(({ lastSeq, isDamaged }) => journal(lastSeq, isDamaged))
    fc.assert(
      fc.property(
        database,
        files,
        fc.array(fc.record({ seq: fc.nat(9) })),
        (found, kept, snapshots) => {
          const decision = decideStart(found, kept, snapshots)
          const { kind } = decision
          if (kept.isDamaged && kind !== 'ask') {
            expect(kind === 'begin-anew' || ('beginsAnew' in decision && decision.beginsAnew)).toBe(
              true,
            )
          }
          if (kind === 'begin-anew' && found.kind === 'filled') {
            expect(found.lastSeq).toBeGreaterThanOrEqual(kept.lastSeq)
          }
          if (kind === 'rebuild' && found.kind === 'filled') {
            expect(decision).toMatchObject({ keepsDatabase: true })
            expect(kept.lastSeq).toBeGreaterThan(found.lastSeq)
          }
          if (kind === 'go' && found.kind === 'filled' && kept.lastSeq > 0) {
            expect(found).toEqual(filled(kept.lastSeq))
          }
        },
      ),
    )
  })
})
