import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDatabase, QiantaiDatabase } from '#renderer/db/database.ts'
import { toCustomerRow } from '#renderer/db/rows/customer-row.ts'
import { toVehicleRow } from '#renderer/db/rows/vehicle-row.ts'
import { searchDesk } from '#renderer/db/search/search-desk.ts'
import { loadSpell } from '#renderer/db/search/spelling.ts'
import { v1 } from '#renderer/db/versions/v1.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { nextDatabaseName } from '#tests/support/records/open-test-database.ts'
import { rowsOfVersions } from '#tests/support/records/rows-of-versions.ts'

/** Written by version 1: its keys knew no middles, no models and no folding. */
const CHEN = {
  id: '01KASP0000000000000000000D',
  kind: 'person',
  name: '陳偉傑',
  phone: '13655554567',
  createdAt: '2026-11-20T01:06:00.000Z',
  searchKeys: ['n:陳偉傑', 'i:cwj', 'y:chenweijie', 't:13655554567', 'u:76545555631'],
}

it('rows of version 1 are found by all that is searched today', async () => {
  const name = nextDatabaseName()
  const old = new QiantaiDatabase(name, [v1])
  for (const [table, rows] of Object.entries(rowsOfVersions[1] ?? {})) {
    await old.table(table).bulkAdd([...rows])
  }
  await old.table('customers').add(CHEN)
  old.close()

  const db = unwrap(await openDatabase(name))
  const spell = await loadSpell()
  for (const row of await db.customers.toArray()) expect(row).toEqual(toCustomerRow(row, spell))
  for (const row of await db.vehicles.toArray()) expect(row).toEqual(toVehicleRow(row))
  for (const text of ['k3f', '朗逸', 'B2BR0', '0123', '王 8k3', 'jg 4567']) {
    expect(await searchDesk(db, text), text).toMatchObject([{ vehicle: { plate: '京N8K3F2' } }])
  }
  for (const text of ['陈伟杰', '5555', '陈 136']) {
    expect(await searchDesk(db, text), text).toMatchObject([{ customer: { name: '陳偉傑' } }])
  }
  // A backwards key of version 1 is no part of the number.
  expect(await searchDesk(db, '765455')).toEqual([])
  db.close()
})
