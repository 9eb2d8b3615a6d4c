import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEntries } from '#renderer/db/rebuild/apply-entry.ts'
import { computeContentHash } from '#renderer/db/rebuild/compute-content.ts'
import { loadSnapshot } from '#renderer/db/rebuild/load-snapshot.ts'
import { fromJournalRow } from '#renderer/db/rows/journal-row.ts'
import { openSnapshot } from '#renderer/db/snapshot/read-snapshot.ts'
import { writeSnapshot } from '#renderer/db/snapshot/write-snapshot.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { nextDatabaseName, openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { anAct, carryOut, createPeople } from '#tests/support/records/random-commands.ts'

describe('a snapshot taken while people work', () => {
  it('is the records as they were after its last entry, whatever was done when', async () => {
    let withEntries = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(anAct(), { minLength: 1, maxLength: 6 }),
        fc.array(anAct(), { minLength: 1, maxLength: 12 }),
        async (before, meanwhile) => {
          const { db, command, nextId } = await openTestDatabase()
          const people = createPeople(nextId)
          for (const act of before) await carryOut(db, command, people, act)
          const fromSeq = await db.journal.count()
          const desktop = createFakeDesktop()
          const work = async (): Promise<void> => {
            for (const act of meanwhile) await carryOut(db, command, people, act)
          }
          const options = { reason: 'hourly', takenAt: MORNING } as const
          const [written] = await Promise.all([writeSnapshot(db, desktop, options), work()])
          const { info } = unwrap(written)

          const reader = unwrap(await openSnapshot(desktop, info))
          const loaded = unwrap(await loadSnapshot(nextDatabaseName(), reader))
          const told = await openTestDatabase()
          const entries = await db.journal.where('seq').belowOrEqual(info.seq).toArray()
          await applyEntries(told.db, entries.map(fromJournalRow))
          expect(await computeContentHash(loaded.db)).toEqual(await computeContentHash(told.db))
          expect(loaded.toSeq).toBe(info.seq)
          if (info.seq > fromSeq) withEntries += 1
        },
      ),
      { numRuns: 60 },
    )
    // Not worth much if nobody had worked while it was taken.
    expect(withEntries).toBeGreaterThan(5)
  }, 120_000)
})
