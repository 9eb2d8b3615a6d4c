import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { replayJournal } from '#renderer/db/rebuild/replay-journal.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { createTestIds } from '#tests/support/records/ids.ts'
import { journalOfTexts } from '#tests/support/records/journal-of-database.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

const nextId = createTestIds()

const anEntry = (seq: number, more: Partial<JournalEntry> = {}): string =>
  JSON.stringify({
    seq,
    id: nextId<'JournalEntry'>(),
    at: MORNING,
    device: 'desk-1',
    command: 'add-bay',
    changes: [{ table: 'bays', id: `bay-${seq}`, isNew: true, set: { id: `bay-${seq}` } }],
    ...more,
  })

const changed = (id: string) => [{ table: 'bays', id, isNew: false, set: { name: '一号' } }]
const loaded = { counts: { bays: 3 }, contentHash: 'ab'.repeat(32) }

describe('replaying the journal', () => {
  it('stops after the entry it is told, and says how far it came', async () => {
    const { db } = await openTestDatabase()
    const journal = journalOfTexts([1, 2, 3].map((seq) => anEntry(seq)))
    const replayed = unwrap(await replayJournal(db, journal, 0, { toSeq: 2 }))
    expect(replayed).toEqual({ entries: 2, lastSeq: 2, lastAt: MORNING, missing: [] })
    expect(await db.bays.count()).toBe(2)
  })

  it('stops before a bulk load whose rows nobody holds, with what came before carried out', async () => {
    const { db } = await openTestDatabase()
    const load = anEntry(2, { command: 'import', changes: [], loaded })
    const replayed = await replayJournal(db, journalOfTexts([anEntry(1), load, anEntry(3)]), 0)
    expect(replayed).toEqual({
      ok: false,
      code: 'rebuild.load-not-held',
      detail: { seq: 2, command: 'import' },
    })
    expect(await db.bays.toCollection().primaryKeys()).toEqual(['bay-1'])
  })

  it('goes on over a bulk load when told, and names the rows that cannot be whole', async () => {
    const { db } = await openTestDatabase()
    const journal = journalOfTexts([
      anEntry(1, { command: 'import', changes: [], loaded }),
      anEntry(2, { changes: changed('bay-of-import') }),
      anEntry(3),
    ])
    const replayed = unwrap(await replayJournal(db, journal, 0, { passesLoads: true }))
    expect(replayed.missing).toEqual([{ table: 'bays', id: 'bay-of-import' }])
    expect(await db.bays.toCollection().primaryKeys()).toEqual(['bay-3'])
    expect(await db.journal.count()).toBe(3)
  })

  it('says behind which entry one is missing, or cannot be read', async () => {
    const { db } = await openTestDatabase()
    expect(await replayJournal(db, journalOfTexts([anEntry(1), anEntry(3)]), 0)).toEqual({
      ok: false,
      code: 'rebuild.gap',
      detail: { after: 1 },
    })
    expect(await replayJournal(db, journalOfTexts([anEntry(1), '{"seq":2}']), 0)).toEqual({
      ok: false,
      code: 'journal.unreadable',
      detail: { after: 1 },
    })
  })

  it('can be called off', async () => {
    const { db } = await openTestDatabase()
    const signal = AbortSignal.abort()
    const replayed = await replayJournal(db, journalOfTexts([anEntry(1)]), 0, { signal })
    expect(replayed).toMatchObject({ ok: false, code: 'rebuild.cancelled' })
    expect(await db.bays.count()).toBe(0)
  })
})
