import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { applyEntries } from '#renderer/db/rebuild/apply-entry.ts'
import { computeContentHash } from '#renderer/db/rebuild/compute-content.ts'
import { loadSnapshot } from '#renderer/db/rebuild/load-snapshot.ts'
import { fillJournal, replayJournal } from '#renderer/db/rebuild/replay-journal.ts'
import { fromJournalRow, type JournalRow } from '#renderer/db/rows/journal-row.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { journalOfDatabase } from '#tests/support/records/journal-of-database.ts'
import { nextDatabaseName, openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { type Act, anAct, carryOut, createPeople } from '#tests/support/records/random-commands.ts'
import { readLines, takeTestSnapshot } from '#tests/support/records/take-test-snapshot.ts'

const lastSeqOf = async (db: QiantaiDatabase): Promise<number> =>
  (await db.journal.orderBy(':id').last())?.seq ?? 0

const listEntries = (db: QiantaiDatabase): Promise<JournalRow[]> =>
  db.journal.orderBy(':id').toArray()

describe('a rebuild', () => {
  it('from any snapshot and the journal after it gives what was there, search keys and all', async () => {
    const act = anAct()
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 12 }),
        // How many acts fall between two reads of the snapshot while it is taken.
        fc.array(fc.nat(2), { maxLength: 12 }),
        fc.nat(12),
        fc.array(act, { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        async (before, pace, beganAfter, after, rowsPerRead) => {
          const { db, command, nextId } = await openTestDatabase()
          const people = createPeople(nextId)
          const run = (one: Act): Promise<void> => carryOut(db, command, people, one)
          const first = before.slice(0, beganAfter)
          const during = before.slice(beganAfter)
          for (const one of first) await run(one)
          const fromSeq = await lastSeqOf(db)
          const steps = [...pace]
          const text = await takeTestSnapshot(db, {
            fromSeq,
            rowsPerRead,
            between: async () => {
              for (const one of during.splice(0, steps.shift() ?? 1)) await run(one)
            },
          })
          for (const one of [...during, ...after]) await run(one)

          const name = nextDatabaseName()
          const loaded = unwrap(await loadSnapshot(name, readLines(text)))
          const journal = journalOfDatabase(db)
          unwrap(await fillJournal(loaded.db, journal, 0, { toSeq: loaded.toSeq }))
          const replayed = unwrap(await replayJournal(loaded.db, journal, loaded.toSeq))

          expect(replayed.missing).toEqual([])
          expect(await computeContentHash(loaded.db)).toEqual(await computeContentHash(db))
          expect(await listEntries(loaded.db)).toEqual(await listEntries(db))
          await Promise.all([db.delete(), loaded.db.delete()])
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('from nothing but the journal gives the same too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct(), { maxLength: 15 }), async (acts) => {
        const { db, command, nextId } = await openTestDatabase()
        const { db: empty } = await openTestDatabase()
        const people = createPeople(nextId)
        for (const one of acts) await carryOut(db, command, people, one)
        unwrap(await replayJournal(empty, journalOfDatabase(db), 0))
        expect(await computeContentHash(empty)).toEqual(await computeContentHash(db))
        await Promise.all([db.delete(), empty.delete()])
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('changes nothing when it is done twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anAct(), { minLength: 1, maxLength: 10 }),
        fc.nat(9),
        async (acts, from) => {
          const { db, command, nextId } = await openTestDatabase()
          const people = createPeople(nextId)
          for (const one of acts) await carryOut(db, command, people, one)
          const before = await computeContentHash(db)
          const entries = (await db.journal.where(':id').above(from).toArray()).map(fromJournalRow)
          await applyEntries(db, entries)
          expect(await computeContentHash(db)).toEqual(before)
          await db.delete()
        },
      ),
      { numRuns: 30 },
    )
  }, 60_000)
})
