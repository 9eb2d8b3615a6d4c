import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { listJournal } from '#renderer/db/repositories/journal.ts'
import { findVisit, getVisit } from '#renderer/db/repositories/visits.ts'
import { touchVehicle } from '#renderer/db/touch-vehicle.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { day } from '#shared/kernel/day.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'

const TODAY = day('2026-11-22')

const receiveCar = async () => {
  const records = await openTestDatabase()
  const { db, nextId, command } = records
  const customer = someCustomer(nextId)
  const vehicle = someVehicle(nextId, customer)
  const visit = someVisit(nextId, vehicle)
  await changeRecords(db, command('receive-car'), async (work) => {
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
    return ok(null)
  })
  return { ...records, customer, vehicle, visit }
}

describe('a command that goes well', () => {
  it('leaves its rows as they were given, without index-only fields', async () => {
    const { db, visit } = await receiveCar()
    expect(await getVisit(db, visit.id)).toEqual(visit)
  })

  it('leaves one journal entry that says who did what, and the new rows', async () => {
    const { db, visit, customer, vehicle } = await receiveCar()
    const entries = await listJournal(db, visit.id)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      command: 'receive-car',
      device: 'counter-1',
      subject: visit.id,
      changes: [
        { table: 'customers', id: customer.id, isNew: true, set: customer },
        { table: 'vehicles', id: vehicle.id, isNew: true },
        { table: 'visits', id: visit.id, isNew: true },
      ],
    })
  })

  it('writes down only the fields that changed, and those that are gone', async () => {
    const { db, visit, command } = await receiveCar()
    await changeRecords(db, command('dispatch'), async (work) => {
      const before = await work.visits.get(visit.id)
      await work.visits.put({ ...before, number: 'RO-20261122-001', step: 'in-repair' })
      return ok(null)
    })
    await changeRecords(db, command('take-back'), async (work) => {
      const { number: _number, ...before } = await work.visits.get(visit.id)
      await work.visits.put({ ...before, step: 'received' })
      return ok(null)
    })
    const [, dispatched, takenBack] = await listJournal(db, visit.id)
    expect(dispatched?.changes).toEqual([
      {
        table: 'visits',
        id: visit.id,
        isNew: false,
        set: { number: 'RO-20261122-001', step: 'in-repair' },
      },
    ])
    expect(takenBack?.changes[0]).toMatchObject({ set: { step: 'received' }, unset: ['number'] })
  })

  it('writes one change per row however often the row was put, and none for no change', async () => {
    const { db, visit, command } = await receiveCar()
    await changeRecords(db, command('twice'), async (work) => {
      await work.visits.put({ ...visit, step: 'inspecting' })
      await work.visits.put({ ...visit, step: 'in-repair' })
      return ok(null)
    })
    await changeRecords(db, command('nothing'), async (work) => {
      await work.visits.put({ ...visit, step: 'in-repair' })
      return ok(null)
    })
    const entries = await listJournal(db, visit.id)
    expect(entries.map(({ command: name }) => name)).toEqual(['receive-car', 'twice'])
    expect(entries[1]?.changes).toHaveLength(1)
    expect(entries[1]?.changes[0]?.set).toEqual({ step: 'in-repair' })
  })

  it('keeps the highest mileage and the latest day of a car', async () => {
    const { db, vehicle, command } = await receiveCar()
    const touch = (km: number, on: string) =>
      changeRecords(db, command(), async (work) => {
        await touchVehicle(work, vehicle.id, km, day(on))
        return ok(await work.vehicles.get(vehicle.id))
      })
    await touch(58_213, '2026-11-22')
    expect(await touch(5_821, '2026-10-01')).toMatchObject({
      value: { lastMileageKm: 58_213, lastVisitOn: '2026-11-22' },
    })
  })
})

describe('a command that fails', () => {
  it('gives the refusal back and leaves neither rows nor numbers nor an entry', async () => {
    const { db, visit, command } = await receiveCar()
    const refused = await changeRecords(db, command('issue'), async (work) => {
      await work.takeNumber('repair-order', TODAY)
      await work.visits.put({ ...visit, step: 'in-repair' })
      return fail('order.nothing-approved', { jobs: 2 })
    })
    expect(refused).toEqual({ ok: false, code: 'order.nothing-approved', detail: { jobs: 2 } })
    expect(await findVisit(db, visit.id)).toEqual(visit)
    expect(await db.counters.count()).toBe(0)
    expect(await listJournal(db, visit.id)).toHaveLength(1)
  })

  it('leaves nothing when it throws, and the error comes through', async () => {
    const { db, visit, command } = await receiveCar()
    const thrown = changeRecords(db, command(), async (work) => {
      await work.visits.put({ ...visit, step: 'in-repair' })
      throw new TypeError('a bug')
    })
    await expect(thrown).rejects.toThrow('a bug')
    expect(await findVisit(db, visit.id)).toEqual(visit)
  })

  it('throws for a record that is not there', async () => {
    const { db, command, nextId } = await receiveCar()
    const missing = nextId<'Visit'>()
    const asked = changeRecords(db, command(), async (work) => ok(await work.visits.get(missing)))
    await expect(asked).rejects.toThrow(missing)
  })

  it('refuses a command inside a command, which then leaves nothing', async () => {
    const { db, visit, command } = await receiveCar()
    const nested = changeRecords(db, command('outer'), async (work) => {
      await work.visits.put({ ...visit, step: 'in-repair' })
      return changeRecords(db, command('inner'), async () => ok(null))
    })
    await expect(nested).rejects.toThrow('inner inside another')
    expect(await findVisit(db, visit.id)).toEqual(visit)
  })
})

describe('numbers', () => {
  it('have neither gaps nor doubles when asked for at once, and some ask in vain', async () => {
    const { db, command } = await openTestDatabase()
    const asked = Array.from({ length: 20 }, (_, index) =>
      changeRecords(db, command(), async (work) => {
        const number = await work.takeNumber('repair-order', TODAY)
        return index % 4 === 0 ? fail('changed-my-mind') : ok(number)
      }),
    )
    const given = (await Promise.all(asked)).flatMap((result) => (result.ok ? [result.value] : []))
    const expected = Array.from(
      { length: 15 },
      (_, index) => `RO-20261122-${String(index + 1).padStart(3, '0')}`,
    )
    expect(given.sort()).toEqual(expected)
  })

  it('count apart for each kind and each day, and are in the journal', async () => {
    const { db, command } = await openTestDatabase()
    const given = await changeRecords(db, command(), async (work) =>
      ok([
        await work.takeNumber('repair-order', TODAY),
        await work.takeNumber('settlement', TODAY),
        await work.takeNumber('repair-order', day('2026-11-23')),
        await work.takeNumber('repair-order', TODAY),
      ]),
    )
    expect(given).toMatchObject({
      value: ['RO-20261122-001', 'JS-20261122-001', 'RO-20261123-001', 'RO-20261122-002'],
    })
    const [entry] = await db.journal.toArray()
    expect(entry?.changes).toContainEqual({
      table: 'counters',
      id: 'repair-order:2026-11-22',
      isNew: true,
      set: { key: 'repair-order:2026-11-22', value: 2 },
    })
  })
})

describe('the journal', () => {
  it('is written in the same strict transaction as the rows, in the order of the commits', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { db, visit, command } = await receiveCar()
    for (const step of ['inspecting', 'awaiting-approval'] as const) {
      await changeRecords(db, command(`to-${step}`), async (work) => {
        await work.visits.put({ ...visit, step })
        return ok(null)
      })
    }
    const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writing).toHaveLength(3)
    for (const [stores, , options] of writing) {
      expect(stores).toEqual(expect.arrayContaining(['visits', 'counters', 'journal']))
      expect(options).toEqual({ durability: 'strict' })
    }
    opened.mockRestore()
    const entries = await listJournal(db, visit.id)
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3)
  })
})
