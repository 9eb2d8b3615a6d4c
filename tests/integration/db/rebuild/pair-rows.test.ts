import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEntry } from '#renderer/db/rebuild/apply-entry.ts'
import { computeContentHash } from '#renderer/db/rebuild/compute-content.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { ok } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { compareDatabases } from '#tests/support/records/compare-databases.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { anAct, carryOut, createPeople } from '#tests/support/records/random-commands.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'

describe('comparing two states of the records', () => {
  it('says field by field what it takes to make one the other', async () => {
    const now = await openTestDatabase()
    const then = await openTestDatabase()
    const kept = someCustomer(now.nextId)
    const later = someCustomer(now.nextId)
    const { phone: _, ...silent } = { ...kept, email: 'wang@example.com' }
    for (const [{ db, command }, customers] of [
      [now, [{ ...silent, phone: '1' }, later]],
      [then, [{ ...kept, phone: '2' }]],
    ] as const) {
      await changeRecords(db, command(), async (work) => {
        for (const customer of customers) await work.customers.put(customer)
        return ok(null)
      })
    }
    expect(await compareDatabases(now.db, then.db)).toEqual([
      { table: 'customers', id: later.id, isNew: false, set: {}, isGone: true },
      { table: 'customers', id: kept.id, isNew: false, set: { phone: '2' }, unset: ['email'] },
    ])
    expect(await compareDatabases(then.db, then.db)).toEqual([])
  })

  it('leaves drafts and choices of this machine alone', async () => {
    const now = await openTestDatabase()
    const then = await openTestDatabase()
    await now.db.settings.put({ id: 'draft:reception', value: { plate: '京' } })
    await then.db.settings.put({ id: 'preference:screen-locale', value: 'en' })
    expect(await compareDatabases(now.db, then.db)).toEqual([])
  })

  it('gives changes that, carried out, make the same of whatever was done', async () => {
    const act = anAct()
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 8 }),
        fc.array(act, { maxLength: 8 }),
        async (a, b) => {
          const now = await openTestDatabase()
          const then = await openTestDatabase()
          const people = createPeople(now.nextId)
          for (const one of a) await carryOut(now.db, now.command, people, one)
          for (const one of b) await carryOut(then.db, then.command, people, one)
          const changes = await compareDatabases(now.db, then.db)
          const entry = {
            seq: 100,
            id: now.nextId<'JournalEntry'>(),
            at: MORNING,
            device: 'desk-1',
          }
          await applyEntry(now.db, { ...entry, command: 'restore-to-moment', changes })
          expect(await computeContentHash(now.db)).toEqual(await computeContentHash(then.db))
          await Promise.all([now.db.delete(), then.db.delete()])
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)
})
