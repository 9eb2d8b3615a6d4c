import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { watchQuery } from '#renderer/db/watch-query.ts'
import { ok } from '#shared/kernel/result.ts'
import { openTestDatabase, type TestRecords } from '#tests/support/records/open-test-database.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'

/** More changes than a query is left alone for. */
const BUSY_HOURS = 450

const saveCustomers = async ({ db, nextId, command }: TestRecords, count: number) => {
  for (let at = 0; at < count; at += 1) {
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(someCustomer(nextId))
      return ok(null)
    })
  }
}

it('answers at once and again when what it read has changed', async () => {
  const records = await openTestDatabase()
  const answers: number[] = []
  const watched = watchQuery(() => records.db.customers.count()).subscribe((count) => {
    answers.push(count)
  })
  await vi.waitFor(() => expect(answers).toEqual([0]))
  await saveCustomers(records, 1)
  await vi.waitFor(() => expect(answers).toEqual([0, 1]))
  watched.unsubscribe()
})

it('is asked afresh when nothing touched it for long, and says nothing new', async () => {
  const records = await openTestDatabase()
  const asked = vi.fn(async () => new Map((await records.db.staff.toArray()).entries()))
  const next = vi.fn()
  const watched = watchQuery(asked).subscribe({ next })
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce())
  await saveCustomers(records, BUSY_HOURS)
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3))
  expect(next).toHaveBeenCalledOnce()
  // It still hears what it is there for.
  await changeRecords(records.db, records.command(), async (work) => {
    await work.staff.put({ id: records.nextId<'Staff'>(), name: '李娜' } as never)
    return ok(null)
  })
  await vi.waitFor(() => expect(next).toHaveBeenCalledTimes(2))
  expect(next.mock.lastCall?.[0].size).toBe(1)
  watched.unsubscribe()
  await saveCustomers(records, 1)
  expect(asked).toHaveBeenCalledTimes(4)
}, 60_000)

it('gives the fault of a query to whoever watches', async () => {
  const error = vi.fn()
  const watched = watchQuery(() => Promise.reject(new Error('no such table'))).subscribe({
    next: () => {},
    error,
  })
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce())
  watched.unsubscribe()
})
