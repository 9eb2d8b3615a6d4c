import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase, QiantaiDatabase } from '#renderer/db/database.ts'
import { getCustomer } from '#renderer/db/repositories/customers.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { LATEST_VERSION, VERSIONS } from '#renderer/db/versions/versions.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { nextDatabaseName, openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { rowsOfVersions } from '#tests/support/records/rows-of-versions.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'

const snapshot: unknown = JSON.parse(
  readFileSync(
    new URL('../../../renderer/db/versions/schema.snapshot.json', import.meta.url),
    'utf8',
  ),
)

const openNative = (name: string, version: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })

describe('the schema', () => {
  it('of every version is the one that left the house', () => {
    const declared = Object.fromEntries(
      VERSIONS.map(({ version, stores }) => [String(version), stores]),
    )
    expect(declared).toEqual(snapshot)
  })

  it('grows by one version at a time', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1))
  })

  it.each(VERSIONS.map(({ version }) => version))(
    'of version %i opens today with its old rows',
    async (version) => {
      const name = nextDatabaseName()
      const old = new QiantaiDatabase(
        name,
        VERSIONS.filter((known) => known.version <= version),
      )
      const rows = rowsOfVersions[version]
      if (rows === undefined) throw new Error(`No old rows of version ${version}: add some`)
      for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd([...list])
      old.close()

      const db = unwrap(await openDatabase(name))
      expect(db.verno).toBe(LATEST_VERSION)
      for (const [table, list] of Object.entries(rows)) {
        expect(await db.table(table).count()).toBe(list.length)
      }
      db.close()
    },
  )
})

describe('opening the records', () => {
  it('of version 3 finds the old bills by when money moved and by what is owed', async () => {
    const name = nextDatabaseName()
    const old = new QiantaiDatabase(
      name,
      VERSIONS.filter((known) => known.version <= 3),
    )
    await old.visits.bulkAdd((rowsOfVersions[3]?.visits ?? []) as never[])
    old.close()

    const db = unwrap(await openDatabase(name))
    const settledAt = '2026-11-20T04:00:00.000Z'
    expect(await db.visits.where('moneyAt').equals(settledAt).count()).toBe(1)
    const [row] = await db.visits.where('owesSince').above('').toArray()
    expect(row).toMatchObject({ number: 'RO-20261120-001', followUps: [], keepsParts: 0 })
    db.close()
  })

  it('of version 8 finds lost buyers by the day to ask again, and sales by their hand-over', async () => {
    const name = nextDatabaseName()
    const old = new QiantaiDatabase(
      name,
      VERSIONS.filter((known) => known.version <= 8),
    )
    const [row] = rowsOfVersions[9]?.sales ?? []
    const { lostAt: _at, backOn: _on, ...before } = row ?? {}
    const gone = { ...before, id: '01KASP0000000000000000000P', state: 'delivered' }
    const handOver = { at: '2026-11-02T07:30:00.000Z' }
    await old.sales.bulkAdd([before, { ...gone, handOver }] as never[])
    old.close()

    const db = unwrap(await openDatabase(name))
    expect(await db.sales.where('backOn').equals('2026-12-01').count()).toBe(1)
    expect(await db.sales.where('lostAt').above('2026-10').count()).toBe(1)
    expect(await db.sales.where('deliveredAt').equals(handOver.at).count()).toBe(1)
    db.close()
  })

  it('finds again what was written before', async () => {
    const { db, nextId, command } = await openTestDatabase()

    const customer = someCustomer(nextId)
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(customer)
      return ok(null)
    })
    db.close()
    const again = unwrap(await openDatabase(db.name))
    expect(await getCustomer(again, customer.id)).toEqual(customer)
  })

  it('refuses records of a newer build, and leaves them as they are', async () => {
    const name = nextDatabaseName()
    const newer = (LATEST_VERSION + 1) * 10
    await openNative(name, newer)
    expect(await openDatabase(name)).toEqual({
      ok: false,
      code: 'database.newer',
      detail: { found: LATEST_VERSION + 1, known: LATEST_VERSION },
    })
    const found = (await indexedDB.databases()).find((database) => database.name === name)
    expect(found?.version).toBe(newer)
  })
})
