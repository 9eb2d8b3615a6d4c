import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { searchDesk } from '#renderer/db/search/search-desk.ts'
import { connectIndex, type IndexLine } from '#renderer/db/search-index/connect-index.ts'
import type { ToIndex } from '#renderer/db/search-index/messages.ts'
import { changeRecords, clearDemo, loadRecords } from '#renderer/db/unit-of-work.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { day } from '#shared/kernel/day.ts'
import { ok } from '#shared/kernel/result.ts'
import { connectTestIndex, type TestIndex } from '#tests/support/records/connect-test-index.ts'
import { openTestDatabase, type TestRecords } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'

let open: TestIndex | undefined

afterEach(() => open?.close())

const connect = async ({ db }: TestRecords): Promise<TestIndex> => {
  open = await connectTestIndex(db)
  return open
}

const platesFor = async ({ db }: TestRecords, text: string) =>
  (await searchDesk(db, text)).map(({ vehicle }) => vehicle?.plate)

describe('the search index', () => {
  it('knows a car that was received since, its owner, and what was corrected', async () => {
    const records = await openTestDatabase()
    const { db, nextId, command } = records
    const wang = someCustomer(nextId)
    const car = someVehicle(nextId, wang)
    const index = await connect(records)
    expect(await platesFor(records, '8k3')).toEqual([])
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(wang)
      await work.vehicles.put(car)
      return ok(null)
    })
    await index.untilReady()
    expect(await platesFor(records, '建国 8k3')).toEqual([car.plate])
    await changeRecords(db, command(), async (work) => {
      await work.customers.put({ ...wang, name: '王国建' })
      await work.vehicles.put({ ...car, plate: '京A66666' })
      return ok(null)
    })
    await index.untilReady()
    expect(await platesFor(records, '8k3')).toEqual([])
    expect(await platesFor(records, '国建 66')).toEqual(['京A66666'])
  })

  it('is not asked while it is behind: the records answer, with the change in them', async () => {
    const records = await openTestDatabase()
    const { db, nextId, command } = records
    const { index } = await connect(records)
    const wang = someCustomer(nextId)
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(wang)
      return ok(null)
    })
    expect(index.isReady()).toBe(false)
    expect(await searchDesk(db, '王建国')).toMatchObject([{ id: wang.id }])
  })

  it('puts a car first while it is in the house, and back when it has left', async () => {
    const records = await openTestDatabase()
    const { db, nextId, command } = records
    const wang = someCustomer(nextId)
    const old = someVehicle(nextId, wang, { lastVisitOn: day('2024-01-01') })
    const recent = someVehicle(nextId, wang, {
      plate: '京A11111',
      lastVisitOn: day('2026-11-01'),
    })
    const visit = someVisit(nextId, old)
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(wang)
      for (const car of [old, recent]) await work.vehicles.put(car)
      await work.visits.put(visit)
      return ok(null)
    })
    const index = await connect(records)
    expect(await searchDesk(db, '王建国')).toMatchObject([
      { id: old.id, visit: { id: visit.id } },
      { id: recent.id },
    ])
    await changeRecords(db, command(), async (work) => {
      await work.visits.put({ ...visit, paper: 'cancelled' })
      return ok(null)
    })
    await index.untilReady()
    expect(await platesFor(records, '王建国')).toEqual([recent.plate, old.plate])
  })

  it('begins anew when many records come or go at once', async () => {
    const records = await openTestDatabase()
    const { db, nextId, keeper, command } = records
    const index = await connect(records)
    const owners = Array.from({ length: 60 }, (_, at) =>
      someCustomer(nextId, { name: `王${at}号`, phone: `1380000${1000 + at}` }),
    )
    await loadRecords(db, command(), { shop: { ...DEMO_SHOP, isDemo: true }, customers: owners })
    await index.untilReady()
    expect(await searchDesk(db, '王 1059')).toMatchObject([{ id: owners[59]?.id }])
    await clearDemo(db, keeper)
    await index.untilReady()
    expect(await searchDesk(db, '王 1059')).toEqual([])
  })

  it('shows the cars seen last of hundreds that have all parts', async () => {
    const records = await openTestDatabase()
    const { db, nextId, command } = records
    const owners = Array.from({ length: 300 }, (_, at) =>
      someCustomer(nextId, { name: '王强', phone: `139${10_000_000 + at}` }),
    )
    const cars = owners.map((owner, at) =>
      someVehicle(nextId, owner, {
        plate: `京A${10_000 + at}`,
        // Spread over the book, so that no end of it has them all.
        lastVisitOn: day(`2026-${10 + ((at * 7) % 3)}-${10 + ((at * 11) % 18)}`),
      }),
    )
    await loadRecords(db, command(), { customers: owners, vehicles: cars })
    await connect(records)
    const days = cars.map(({ lastVisitOn = '' }) => lastVisitOn)
    const hits = await searchDesk(db, '王 京A')
    expect(hits.map(({ vehicle }) => vehicle?.lastVisitOn)).toEqual(
      days.toSorted().reverse().slice(0, 12),
    )
  })

  it('lists five cars of a fleet and leaves room for others of the name', async () => {
    const records = await openTestDatabase()
    const { db, nextId, command } = records
    const fleet = someCustomer(nextId, { kind: 'company', name: '王府物流', phone: '01080712233' })
    const wang = someCustomer(nextId, { name: '王府生' })
    const cars = Array.from({ length: 30 }, (_, at) =>
      someVehicle(nextId, fleet, {
        plate: `京B${20_000 + at}`,
        lastVisitOn: day(`2026-11-${10 + (at % 12)}`),
      }),
    )
    const own = someVehicle(nextId, wang)
    await loadRecords(db, command(), { customers: [fleet, wang], vehicles: [...cars, own] })
    await connect(records)
    const plates = await platesFor(records, '王府')
    expect(plates).toHaveLength(6)
    expect(plates).toContain(own.plate)
    // Asked for by a second word, all of them count.
    expect(await platesFor(records, '王府 京B')).toHaveLength(12)
  })

  it('gives way to the records when its worker fails, and says why', async () => {
    const { db, nextId, command } = await openTestDatabase()
    const wang = someCustomer(nextId)
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(wang)
      return ok(null)
    })
    const sent: ToIndex[] = []
    const line: IndexLine = {
      onmessage: null,
      postMessage: (message) => void sent.push(message),
      terminate: () => {},
    }
    const reasons: string[] = []
    const index = connectIndex(db, line, { onFailed: (reason) => void reasons.push(reason) })
    line.onmessage?.({ data: { type: 'ready' } })
    expect(index.isReady()).toBe(true)
    const searching = searchDesk(db, '王建国')
    line.onmessage?.({ data: { type: 'failed', reason: 'no room' } })
    expect(await searching).toMatchObject([{ id: wang.id }])
    expect(reasons).toEqual(['no room'])
    expect(index.isReady()).toBe(false)
    expect(sent.map(({ type }) => type)).toEqual(['fill', 'find'])
  })
})
