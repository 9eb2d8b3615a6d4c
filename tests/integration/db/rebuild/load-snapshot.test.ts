import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { QiantaiDatabase } from '#renderer/db/database.ts'
import { computeContentHash } from '#renderer/db/rebuild/compute-content.ts'
import { loadSnapshot } from '#renderer/db/rebuild/load-snapshot.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { LATEST_VERSION, VERSIONS } from '#renderer/db/versions/versions.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { nextDatabaseName, openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { rowsOfVersions } from '#tests/support/records/rows-of-versions.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { readLines, takeTestSnapshot } from '#tests/support/records/take-test-snapshot.ts'

const shopWithCustomers = async (count: number) => {
  const { db, command, nextId } = await openTestDatabase()
  await changeRecords(db, command(), async (work) => {
    for (let made = 0; made < count; made += 1) await work.customers.put(someCustomer(nextId))
    return ok(null)
  })
  return db
}

describe('loading a snapshot', () => {
  it('replaces whatever had its name, and says how far it reaches', async () => {
    const db = await shopWithCustomers(5)
    const { name } = await shopWithCustomers(2)
    const text = await takeTestSnapshot(db, { fromSeq: 1 })
    const heard: number[] = []
    const options = { onRows: (rows: number) => heard.push(rows) }
    const loaded = unwrap(await loadSnapshot(name, readLines(text), options))
    expect(loaded).toMatchObject({ toSeq: 1, counts: { customers: 5 } })
    expect(heard.at(-1)).toBe(5)
    expect(await computeContentHash(loaded.db)).toEqual(await computeContentHash(db))
  })

  it.each(VERSIONS.map(({ version }) => version))(
    'of an older build, schema %i, upgrades its rows as they would have been upgraded in place',
    async (version) => {
      const open = () =>
        new QiantaiDatabase(
          nextDatabaseName(),
          VERSIONS.filter((known) => known.version <= version),
        )
      const old = open()
      for (const [table, rows] of Object.entries(rowsOfVersions[version] ?? {})) {
        if (table !== 'journal') await old.table(table).bulkAdd([...rows])
      }
      const text = await takeTestSnapshot(old, { fromSeq: 0, schemaVersion: version })
      old.close()
      const inPlace = new QiantaiDatabase(old.name)
      const loaded = unwrap(await loadSnapshot(nextDatabaseName(), readLines(text)))
      expect(loaded.db.verno).toBe(LATEST_VERSION)
      expect(await computeContentHash(loaded.db)).toEqual(await computeContentHash(inPlace))
    },
  )

  it('refuses one of a newer build, and leaves nothing', async () => {
    const db = await shopWithCustomers(1)
    const text = await takeTestSnapshot(db, { fromSeq: 1, schemaVersion: LATEST_VERSION + 1 })
    const name = nextDatabaseName()
    expect(await loadSnapshot(name, readLines(text))).toEqual({
      ok: false,
      code: 'snapshot.newer',
      detail: { found: LATEST_VERSION + 1, known: LATEST_VERSION },
    })
    expect(await Dexie.exists(name)).toBe(false)
  })

  it.each([
    ['ends too early', (text: string) => text.slice(0, text.indexOf('{"kind":"end"'))],
    ['lost a line', (text: string) => text.replace(/\{"kind":"rows".*\n/, '')],
    ['has a line that is none', (text: string) => text.replace('{"kind":"rows"', '{kind')],
    ['is cut in a line', (text: string) => text.slice(0, -9)],
  ])('that %s is damaged, and leaves nothing', async (_what, spoil) => {
    const text = await takeTestSnapshot(await shopWithCustomers(3), { fromSeq: 1 })
    const name = nextDatabaseName()
    const loaded = await loadSnapshot(name, readLines(spoil(text)))
    expect(loaded).toMatchObject({ ok: false, code: 'snapshot.damaged' })
    expect(await Dexie.exists(name)).toBe(false)
  })

  it('that is called off leaves nothing', async () => {
    const text = await takeTestSnapshot(await shopWithCustomers(3), { fromSeq: 1 })
    const name = nextDatabaseName()
    const loaded = await loadSnapshot(name, readLines(text), { signal: AbortSignal.abort() })
    expect(loaded).toMatchObject({ ok: false, code: 'rebuild.cancelled' })
    expect(await Dexie.exists(name)).toBe(false)
  })
})
