import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { listEntriesOf } from '#renderer/db/repositories/record-journal.ts'
import { changeRecords, loadRecords } from '#renderer/db/unit-of-work.ts'
import { tellHistory } from '#shared/domain/audit/record-history.ts'
import { ok } from '#shared/kernel/result.ts'
import { openTestDatabase, type TestRecords } from '#tests/support/records/open-test-database.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'

let open: TestRecords | undefined
afterEach(() => open?.db.close())

describe('the first entry of a customer who came with an imported list', () => {
  it('tells what the list had said, so that nothing of the history is unknown', async () => {
    open = await openTestDatabase(`told-${Math.random()}`)
    const { db, command, nextId } = open
    const customer = someCustomer(nextId, { address: '北京市昌平区' })
    await loadRecords(db, command('import-list'), { customers: [customer] })
    const rename = async (name: string): Promise<void> => {
      await changeRecords(db, command('change-customer'), async (work) => {
        await work.customers.put({ ...(await work.customers.get(customer.id)), name })
        return ok(null)
      })
    }
    await rename('王建军')
    await rename('王建业')
    const entries = await listEntriesOf(db, customer.id)
    expect(entries.map(({ changes }) => changes[0]?.was)).toEqual([customer, undefined])
    const { deeds, record } = tellHistory('customers', customer.id, entries)
    expect(deeds.map(({ changes }) => changes)).toEqual([
      [{ kind: 'changed', path: [{ field: 'name' }], from: '王建国', to: '王建军' }],
      [{ kind: 'changed', path: [{ field: 'name' }], from: '王建军', to: '王建业' }],
    ])
    expect(record.fields).toEqual({ ...customer, name: '王建业' })
  })

  it('does not repeat what the desk wrote down itself', async () => {
    open = await openTestDatabase(`told-${Math.random()}`)
    const { db, command, nextId } = open
    const customer = someCustomer(nextId)
    for (const name of ['王建国', '王建军']) {
      await changeRecords(db, command('change-customer'), async (work) => {
        await work.customers.put({ ...customer, name })
        return ok(null)
      })
    }
    const [made, changed] = await listEntriesOf(db, customer.id)
    expect(made?.changes[0]?.isNew).toBe(true)
    expect(changed?.changes[0]).not.toHaveProperty('was')
  })
})
