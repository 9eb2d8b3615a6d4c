import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { isRecord, keyOfRow } from '#renderer/db/rebuild/record-tables.ts'
import {
  findEnds,
  findSaveAt,
  listRestores,
  listSavesOf,
} from '#renderer/db/repositories/moments.ts'
import { PAST_DATABASE } from '#renderer/db/restore/build-past.ts'
import { carryOutRestore, prepareRestore } from '#renderer/features/restore/commands.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { findMoment } from '#shared/domain/restore/find-moment.ts'
import { isRestoredTable } from '#shared/domain/restore/restored-tables.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { type Instant, instantOf } from '#shared/kernel/instant.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { anAct, carryOut, createPeople } from '#tests/support/records/random-commands.ts'
import { createSnapshotShelf, type SnapshotShelf } from '#tests/support/records/snapshot-shelf.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const openShop = async () => {
  const records = await openTestDatabase(`shop-${Math.random()}`)
  const { db, nextId, keeper } = records
  const session = createSession({
    db,
    nextId,
    keeper,
    clock: fixedClock(MORNING),
    staff: { ...PEOPLE.advisor, roles: ['owner'] },
    shop: DEMO_SHOP,
    device: 'desk-1',
  })
  return { ...records, session, shelf: createSnapshotShelf(db) }
}

/** Every row a restore turns back, as stored, with the keys it is found by. */
const contentOf = async (db: QiantaiDatabase): Promise<Record<string, unknown>> => {
  const rows: Record<string, unknown> = {}
  for (const table of db.tables.filter(({ name }) => isRestoredTable(name))) {
    for (const row of await table.toArray()) {
      if (isRecord(table.name, row)) rows[`${table.name}/${keyOfRow(table.name, row)}`] = row
    }
  }
  return rows
}

const numbersOf = (db: QiantaiDatabase): Promise<unknown> => db.counters.toArray()

const prepare = async (session: Session, tools: SnapshotShelf, seq: number) =>
  prepareRestore(session, {
    seq,
    tools,
    signal: new AbortController().signal,
    onProgress: () => {},
    desktop: createFakeDesktop(),
  })

const restore = async (session: Session, tools: SnapshotShelf, seq: number, undoes?: number) => {
  const preview = unwrap(await prepare(session, tools, seq))
  const again = undoes === undefined ? {} : { undoes }
  return carryOutRestore(session, { preview, reason: '录错了', tools, ...again })
}

const lastSeq = async (db: QiantaiDatabase): Promise<number> => (await findEnds(db))?.last.seq ?? 0

describe('restoring the records to a moment', () => {
  it('gives what was there, whatever was done and wherever snapshots were taken, and can be undone', async () => {
    const aDay = fc.record({
      acts: fc.array(anAct(), { minLength: 2, maxLength: 14 }),
      snapshots: fc.array(fc.nat(13), { maxLength: 3 }),
      damaged: fc.nat(3),
      moment: fc.nat(1000),
    })
    await fc.assert(
      fc.asyncProperty(aDay, async ({ acts, snapshots, damaged, moment }) => {
        const { db, nextId, command, session, shelf } = await openShop()
        const people = createPeople(nextId)
        const stood = new Map<number, Record<string, unknown>>()
        for (const [index, act] of acts.entries()) {
          await carryOut(db, command, people, act)
          stood.set(await lastSeq(db), await contentOf(db))
          if (snapshots.includes(index)) await shelf.take()
        }
        if (damaged > 0 && damaged <= shelf.count()) shelf.damage(`snapshot-${damaged}`)
        const saves = [...stood.keys()].filter((seq) => seq > 0)
        const seq = saves[moment % Math.max(1, saves.length)]
        if (seq === undefined) return
        const present = await contentOf(db)
        const numbers = await numbersOf(db)

        const done = await restore(session, shelf, seq)
        if (!done.ok) {
          expect(done.code).toBe('restore.nothing-differs')
          expect(stood.get(seq)).toEqual(present)
          return
        }
        expect(await contentOf(db)).toEqual(stood.get(seq))
        expect(await numbersOf(db)).toEqual(numbers)

        unwrap(await restore(session, shelf, done.value.seq - 1, done.value.seq))
        expect(await contentOf(db)).toEqual(present)
        db.close()
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  const twoCustomers = async () => {
    const shop = await openShop()
    const { session, nextId, shelf, db } = shop
    const put = (name: string) =>
      session.change('change-customer', async (work) => {
        await work.customers.put(someCustomer(nextId, { name }))
        return ok(null)
      })
    const names = async () => (await db.customers.toArray()).map(({ name }) => name).sort()
    await put('王建国')
    await shelf.take()
    await put('李敏')
    await shelf.take()
    await put('张丽')
    return { ...shop, put, names }
  }

  it('names a damaged snapshot and takes the one before it', async () => {
    const { session, shelf, names } = await twoCustomers()
    shelf.damage('snapshot-2')
    const preview = unwrap(await prepare(session, shelf, 2))
    expect(preview.skipped).toEqual([
      {
        snapshot: expect.objectContaining({ id: 'snapshot-2' }),
        code: 'snapshot.damaged',
        file: 'snapshot-2',
      },
    ])
    expect(preview.start).toMatchObject({ snapshot: { id: 'snapshot-1' } })
    unwrap(await carryOutRestore(session, { preview, reason: '录错了', tools: shelf }))
    expect(await names()).toEqual(['李敏', '王建国'].sort())
  })

  it('keeps the present first, and turns nothing back where that fails', async () => {
    const { session, shelf, names, db } = await twoCustomers()
    const before = await names()
    shelf.refuse('snapshot.not-written')
    expect(await restore(session, shelf, 1)).toMatchObject({
      ok: false,
      code: 'restore.not-kept',
      detail: { reason: 'snapshot.not-written' },
    })
    expect(await names()).toEqual(before)
    expect(await listRestores(db)).toEqual([])
  })

  it('is one entry of the journal that says to when, why, and what was kept', async () => {
    const { session, shelf, db } = await twoCustomers()
    const done = unwrap(await restore(session, shelf, 1))
    expect(done).toMatchObject({
      seq: 4,
      command: 'restore-to-moment',
      actor: PEOPLE.advisor.id,
      restored: { toSeq: 1, toAt: MORNING, reason: '录错了', snapshotId: 'snapshot-3' },
    })
    expect(done.changes.map(({ isGone }) => isGone)).toEqual([true, true])
    const [gone] = done.changes
    expect((await listSavesOf(db, gone?.id ?? '', 1)).map(({ seq }) => seq)).toContain(4)
    expect((await listRestores(db)).map(({ seq }) => seq)).toEqual([4])
  })

  it('is refused when somebody saved after the preview', async () => {
    const { session, shelf, put, names } = await twoCustomers()
    const preview = unwrap(await prepare(session, shelf, 1))
    await put('陈刚')
    expect(
      await carryOutRestore(session, { preview, reason: '录错了', tools: shelf }),
    ).toMatchObject({ ok: false, code: 'restore.records-changed' })
    expect(shelf.count()).toBe(2)
    expect(await names()).toContain('陈刚')
  })

  it('is refused when somebody saves while the present is being kept', async () => {
    const { session, shelf, put, names } = await twoCustomers()
    const preview = unwrap(await prepare(session, shelf, 1))
    const tools = {
      ...shelf,
      keepPresent: async () => {
        await put('陈刚')
        return shelf.keepPresent()
      },
    }
    expect(await carryOutRestore(session, { preview, reason: '录错了', tools })).toMatchObject({
      ok: false,
      code: 'restore.records-changed',
    })
    expect(await names()).toContain('陈刚')
  })

  it('wants a reason, and something to turn back', async () => {
    const { session, shelf } = await twoCustomers()
    const preview = unwrap(await prepare(session, shelf, 1))
    expect(await carryOutRestore(session, { preview, reason: ' ', tools: shelf })).toMatchObject({
      code: 'restore.reason-empty',
    })
    const now = unwrap(await prepare(session, shelf, 3))
    expect(
      await carryOutRestore(session, { preview: now, reason: 'x', tools: shelf }),
    ).toMatchObject({ code: 'restore.nothing-differs' })
  })

  it('leaves nothing of the past behind, also when it is given up', async () => {
    const { session, shelf } = await twoCustomers()
    const stop = new AbortController()
    stop.abort()
    const given = await prepareRestore(session, {
      seq: 1,
      tools: shelf,
      signal: stop.signal,
      onProgress: () => {},
      desktop: createFakeDesktop(),
    })
    expect(given).toMatchObject({ ok: false, code: 'restore.cancelled' })
    await prepare(session, shelf, 1)
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names).not.toContain(PAST_DATABASE)
  })

  it('leaves drafts, this machine’s choices, people and PINs alone', async () => {
    const { session, shelf, db } = await twoCustomers()
    await session.change('save-staff', async (work) => {
      await work.staff.put(PEOPLE.technician)
      return ok(null)
    })
    await db.settings.put({ id: 'draft:reception', value: { name: '赵' } })
    await db.settings.put({ id: 'preference:screen-locale', value: 'en' })
    unwrap(await restore(session, shelf, 1))
    expect(await db.staff.get(PEOPLE.technician.id)).toBeDefined()
    expect(await db.settings.count()).toBe(2)
    expect(await db.customers.count()).toBe(1)
  })

  it('cannot reach into an import that no snapshot followed, and says so', async () => {
    const { session, shelf, db, nextId, keeper } = await twoCustomers()
    const { loadRecords } = await import('#renderer/db/unit-of-work.ts')
    const command = { command: 'import-list', at: MORNING, device: 'desk-1', nextId, keeper }
    await loadRecords(db, command, { customers: [someCustomer(nextId, { name: '旧客户' })] })
    await session.change('change-customer', async (work) => {
      await work.customers.put(someCustomer(nextId, { name: '陈刚' }))
      return ok(null)
    })
    await session.change('change-customer', async (work) => {
      await work.customers.put(someCustomer(nextId, { name: '赵强' }))
      return ok(null)
    })
    expect(await prepare(session, shelf, 5)).toMatchObject({ code: 'restore.not-reachable' })
    expect((await prepare(session, shelf, 3)).ok).toBe(true)
  })
})

describe('the save of a moment, read from the records', () => {
  it('is the one the rule finds, however the clock was set', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4_000_000), { maxLength: 15 }),
        fc.nat(4_000_000),
        async (offsets, asked) => {
          const { db, nextId } = await openTestDatabase(`times-${Math.random()}`)
          const points = offsets.map((ms, index) => ({
            seq: index + 1,
            at: instantOf(1.7e12 + ms),
          }))
          await db.journal.bulkAdd(
            points.map(({ at }) => ({
              id: nextId<'JournalEntry'>(),
              at,
              device: 'desk-1',
              command: 'put',
              changes: [],
            })),
          )
          const moment: Instant = instantOf(1.7e12 + asked)
          expect((await findSaveAt(db, moment))?.seq).toBe(findMoment(points, moment)?.seq)
          db.close()
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)
})
