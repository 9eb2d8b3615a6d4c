import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { type QiantaiDatabase, QiantaiDatabase as Records } from '#renderer/db/database.ts'
import { computeContentHash } from '#renderer/db/rebuild/compute-content.ts'
import { markUnfinished } from '#renderer/db/rebuild/unfinished.ts'
import { openRecords } from '#renderer/db/start/open-records.ts'
import { changeRecords, loadRecords } from '#renderer/db/unit-of-work.ts'
import { LATEST_VERSION, VERSIONS } from '#renderer/db/versions/versions.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { createJournalKeeper } from '#renderer/session/journal-keeper.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { nextDatabaseName, openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { rowsOfVersions } from '#tests/support/records/rows-of-versions.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { testPortsOf } from '#tests/support/records/test-ports.ts'

const aShop = { id: 'shop', name: '顺达汽车', offsetMinutes: 480 } as unknown as Shop

/** A shop with its records, its journal on disk, and a way to start it again. */
const openShop = async () => {
  const records = await openTestDatabase()
  const desktop = createFakeDesktop()
  const ports = testPortsOf(desktop)
  const { nextId } = records
  const keeper = createJournalKeeper(desktop)
  const command = (name?: string) => ({ ...records.command(name), keeper })
  let db: QiantaiDatabase = records.db
  const { name } = db
  const change = async (phone: string): Promise<void> => {
    unwrap(
      await changeRecords(db, command('add-customer'), async (work) => {
        await work.customers.put(someCustomer(nextId, { phone }))
        return ok(null)
      }),
    )
  }
  const { journal } = desktop.state
  await changeRecords(db, command('open-shop'), async (work) => {
    await work.shop.put(aShop)
    return ok(null)
  })
  await change('1')
  await change('2')
  return {
    ...records,
    command,
    desktop,
    ports,
    journal,
    name,
    change,
    db: () => db,
    snapshot: async () => unwrap(await ports.snapshots.take(db, 'before-upgrade')),
    start: async () => {
      db.close()
      const started = await openRecords(ports, { name })
      if (started.ok) db = started.value.db
      return started
    },
    /** The database goes back to what it was after an entry. */
    putBackTo: async (seq: number) => {
      const kept = await db.journal.where(':id').belowOrEqual(seq).toArray()
      const ids = kept.flatMap(({ changes }) => changes.map(({ id }) => id))
      const customers = (await db.customers.toArray()).filter(({ id }) => ids.includes(id))
      await db.transaction('rw', db.tables, async () => {
        await Promise.all([db.journal.clear(), db.customers.clear()])
        await db.journal.bulkPut(kept)
        await db.customers.bulkPut(customers)
      })
    },
  }
}

describe('a start', () => {
  it('of a healthy shop does nothing and asks main once', async () => {
    const shop = await openShop()
    const asked = shop.desktop.calls.length
    const { report } = unwrap(await shop.start())
    expect(report).not.toHaveProperty('done')
    expect(shop.desktop.calls.slice(asked).map(({ name }) => name)).toEqual(['journal.state'])
  })

  it('of a new shop opens empty records', async () => {
    const ports = testPortsOf(createFakeDesktop())
    const { db, report } = unwrap(await openRecords(ports, { name: nextDatabaseName() }))
    expect(report).not.toHaveProperty('done')
    expect(await db.customers.count()).toBe(0)
    db.close()
  })

  it('of a shop from before there were files writes all its entries to them', async () => {
    const shop = await openShop()
    shop.journal.texts.splice(0)
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ done: 'caught-up', entries: 3 })
    expect(await shop.ports.journal.state()).toMatchObject({ firstSeq: 1, lastSeq: 3 })
  })

  it('after an older copy of the database was put back brings back what was saved since', async () => {
    const shop = await openShop()
    const before = await computeContentHash(shop.db())
    await shop.putBackTo(1)
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ done: 'replayed', entries: 2, upTo: MORNING })
    expect(await computeContentHash(shop.db())).toEqual(before)
    expect(unwrap(await shop.start()).report).not.toHaveProperty('done')
  })

  it('without a database makes it anew of snapshot and journal, and then counts on', async () => {
    const shop = await openShop()
    const snapshot = await shop.snapshot()
    await shop.change('3')
    const before = await computeContentHash(shop.db())
    await shop.db().delete()
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ done: 'rebuilt', entries: 1, snapshot, missing: 0 })
    expect(report.counts).toMatchObject({ customers: 3, settings: 1 })
    expect(await computeContentHash(shop.db())).toEqual(before)
    expect(await shop.db().journal.count()).toBe(4)
    await shop.change('4')
    expect(unwrap(await shop.start()).report).not.toHaveProperty('done')
  })

  it('uses the snapshot before one that is damaged, and names it', async () => {
    const shop = await openShop()
    const older = await shop.snapshot()
    await shop.change('3')
    const newer = await shop.snapshot()
    const { snapshots } = shop.desktop.state
    const texts = snapshots.get(newer.id)?.texts.slice(0, -1) ?? []
    snapshots.set(newer.id, { info: newer, texts })
    const before = await computeContentHash(shop.db())
    await shop.db().delete()
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ snapshot: older, damagedSnapshots: [newer] })
    expect(await computeContentHash(shop.db())).toEqual(before)
  })

  it('with nothing but a snapshot opens what it holds; numbers go on behind it', async () => {
    const shop = await openShop()
    await shop.snapshot()
    shop.journal.texts.splice(0)
    await shop.db().delete()
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ done: 'rebuilt', entries: 0, upTo: MORNING })
    expect(await shop.ports.journal.state()).toMatchObject({ firstSeq: 4, lastSeq: 4 })
    await shop.change('5')
    expect(await shop.ports.journal.state()).toMatchObject({ firstSeq: 4, lastSeq: 5 })
    expect(unwrap(await shop.start()).report).not.toHaveProperty('done')
  })

  it('rebuilds beyond damaged files from a snapshot that reaches further, and saving goes on', async () => {
    const shop = await openShop()
    await shop.change('3')
    await shop.snapshot()
    const before = await computeContentHash(shop.db())
    await shop.db().delete()
    shop.journal.texts.splice(2)
    shop.journal.damage = { file: '0000000001-2026-11-22.jsonl', line: 3, afterSeq: 2 }
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ done: 'rebuilt', damage: { afterSeq: 2 } })
    expect(await computeContentHash(shop.db())).toEqual(before)
    expect(unwrap(await shop.start()).report).not.toHaveProperty('done')
    await shop.change('4')
    expect(await shop.ports.journal.state()).toMatchObject({ firstSeq: 5, lastSeq: 6 })
    expect(unwrap(await shop.start()).report).not.toHaveProperty('done')
    // And once more from nothing: the snapshot and the one save after it.
    const after = await computeContentHash(shop.db())
    await shop.db().delete()
    expect(unwrap(await shop.start()).report).toMatchObject({ done: 'rebuilt', entries: 2 })
    expect(await computeContentHash(shop.db())).toEqual(after)
  })

  it('after a rebuild that was broken off begins it again', async () => {
    const shop = await openShop()
    const before = await computeContentHash(shop.db())
    await shop.db().customers.clear()
    await markUnfinished(shop.db())
    expect(unwrap(await shop.start()).report).toMatchObject({ done: 'rebuilt' })
    expect(await computeContentHash(shop.db())).toEqual(before)
  })

  it('sets damaged files aside and writes them anew from the database', async () => {
    const shop = await openShop()
    shop.journal.texts.pop()
    shop.journal.damage = { file: '0000000001-2026-11-22.jsonl', line: 3, afterSeq: 2 }
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({
      done: 'caught-up',
      entries: 3,
      damage: { line: 3 },
      setAside: 'set-aside-1-damaged',
    })
    expect(shop.journal.texts).toHaveLength(3)
    expect(shop.journal.setAside[0]?.texts).toHaveLength(2)
  })

  it('keeps both sides where they tell different stories, and goes on with the longer one', async () => {
    const shop = await openShop()
    const other = await openShop()
    await other.change('9')
    await other.change('10')
    const theirs = await computeContentHash(other.db())
    // Other entries under the same numbers: another desk wrote them.
    const changed = other.journal.texts.map((text) =>
      text.replace(/"id":"01([0-9A-Z]{24})","at"/, '"id":"02$1","at"'),
    )
    shop.journal.texts.splice(0, 99, ...changed)
    const { report } = unwrap(await shop.start())
    expect(report).toMatchObject({ done: 'rebuilt', isDiverged: true })
    expect(await computeContentHash(shop.db())).toEqual(theirs)
    // The database that was there is a snapshot now.
    expect([...shop.desktop.state.snapshots.values()].map(({ info }) => info)).toMatchObject([
      { reason: 'before-restore', seq: 3 },
    ])
  })

  it('brings a load back from the snapshot behind it, whatever the database lacks', async () => {
    const shop = await openShop()
    const imported = someCustomer(shop.nextId, { phone: 'imported' })
    unwrap(await loadRecords(shop.db(), shop.command('import'), { customers: [imported] }))
    const before = await computeContentHash(shop.db())
    await shop.snapshot()
    await shop.putBackTo(2)
    expect(unwrap(await shop.start()).report).toMatchObject({ done: 'rebuilt' })
    expect(await computeContentHash(shop.db())).toEqual(before)
  })

  it('says so where no snapshot holds a load', async () => {
    const shop = await openShop()
    const imported = someCustomer(shop.nextId, { phone: 'imported' })
    unwrap(await loadRecords(shop.db(), shop.command('import'), { customers: [imported] }))
    await shop.db().delete()
    expect(await shop.start()).toEqual({
      ok: false,
      code: 'rebuild.load-not-held',
      detail: { seq: 4, command: 'import' },
    })
  })
})

describe('the first start of a newer build', () => {
  const openOld = async (version: number) => {
    const name = nextDatabaseName()
    const old = new Records(
      name,
      VERSIONS.filter((known) => known.version <= version),
    )
    for (const [table, rows] of Object.entries(rowsOfVersions[version] ?? {})) {
      await old.table(table).bulkAdd([...rows])
    }
    await old.table('settings').put(aShop)
    old.close()
    const desktop = createFakeDesktop()
    return { name, desktop, ports: testPortsOf(desktop) }
  }

  it.each(VERSIONS.slice(0, -1).map(({ version }) => version))(
    'exports the records of version %i as they are, then upgrades and compares them',
    async (version) => {
      const { name, desktop, ports } = await openOld(version)
      const tasks: string[] = []
      const { db, report } = unwrap(
        await openRecords(ports, { name, hear: ({ task }) => tasks.push(task) }),
      )
      expect(report.upgraded).toEqual({ from: version, to: LATEST_VERSION })
      expect(tasks).toEqual(expect.arrayContaining(['exporting', 'upgrading', 'checking']))
      const [kept] = [...desktop.state.snapshots.values()].map(({ info }) => info)
      expect(kept).toMatchObject({ reason: 'before-upgrade', schemaVersion: version })
      expect(await db.journal.count()).toBe(desktop.state.journal.texts.length)
      db.close()
    },
  )

  it('has nothing to export where no shop was ever opened', async () => {
    const name = nextDatabaseName()
    const old = await new Records(name, VERSIONS.slice(0, 9)).open()
    old.close()
    const desktop = createFakeDesktop()
    const ports = testPortsOf(desktop)
    const { db, report } = unwrap(await openRecords(ports, { name }))
    expect(report).not.toHaveProperty('upgraded')
    expect(db.verno).toBe(LATEST_VERSION)
    expect(desktop.state.snapshots.size).toBe(0)
    db.close()
  })

  it('is not begun while the export cannot be made', async () => {
    const { name, desktop, ports } = await openOld(9)
    desktop.replace('snapshots.finish', () => ({ ok: false, code: 'snapshot.disk-full' }))
    expect(await openRecords(ports, { name })).toEqual({
      ok: false,
      code: 'upgrade.not-exported',
      detail: { reason: 'snapshot.disk-full' },
    })
    const found = (await indexedDB.databases()).find((database) => database.name === name)
    expect(found?.version).toBe(90)
  })

  it('that throws leaves the records at their version', async () => {
    const { name, ports } = await openOld(9)
    const spoiled = await new Dexie(name).open()
    // A row no upgrade can read: its changes are missing.
    await spoiled.table('journal').add({ id: 'broken', at: MORNING, command: 'x', device: 'd' })
    spoiled.close()
    const started = await openRecords(ports, { name })
    expect(started).toMatchObject({ ok: false, code: 'upgrade.failed' })
    const found = (await indexedDB.databases()).find((database) => database.name === name)
    expect(found?.version).toBe(90)
  })
})
