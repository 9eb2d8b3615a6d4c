import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findShop, listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { listStandardJobs, searchStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import { listOpenVisits, listVisitsDelivered } from '#renderer/db/repositories/visits.ts'
import { searchDesk } from '#renderer/db/search/search-desk.ts'
import { changeRecords, clearDemo, loadRecords } from '#renderer/db/unit-of-work.ts'
import { buildBenchRecords } from '#shared/demo/build-bench-records.ts'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { BOARD_STEPS } from '#shared/domain/visit/board-step.ts'
import { day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import { ok } from '#shared/kernel/result.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

const TODAY = day('2026-11-22')
const NOW = atLocal(TODAY, '14:40', 480)
const demo = buildDemoShop({ today: TODAY, now: NOW, seed: 7, locale: 'zh-CN' })

const openDemo = async () => {
  const records = await openTestDatabase()
  const shares: number[] = []
  await loadRecords(records.db, records.command('load-demo-shop'), demo, (share) =>
    shares.push(share),
  )
  return { ...records, shares }
}

describe('loading the demo shop', () => {
  it('leaves a desk to work on: shop, people, bays, price list, board', async () => {
    const { db, shares } = await openDemo()
    expect(await findShop(db)).toEqual(demo.shop)
    expect(await listStaff(db)).toHaveLength(14)
    expect(await listBays(db)).toEqual(demo.bays)
    expect(await listStandardJobs(db)).toEqual(demo.standardJobs)
    expect((await searchStandardJobs(db, 'ghjy'))[0]?.id).toBe('oil-and-filter')
    const open = await listOpenVisits(db)
    const gone = await listVisitsDelivered(db, { from: atLocal(TODAY, '00:00', 480), to: NOW })
    expect(new Set([...open, ...gone].map(({ step }) => step))).toEqual(new Set(BOARD_STEPS))
    expect(open).toHaveLength(13)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('journals counts and a hash instead of thousands of rows', async () => {
    const { db } = await openDemo()
    const entries = await db.journal.toArray()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      command: 'load-demo-shop',
      changes: [],
      loaded: {
        counts: {
          customers: demo.customers.length,
          vehicles: demo.vehicles.length,
          staff: 14,
          sales: demo.sales.length,
          testDrives: demo.testDrives.length,
          appraisals: demo.appraisals.length,
        },
      },
    })
    expect(entries[0]?.loaded?.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('counts on from the numbers of today', async () => {
    const { db, command } = await openDemo()
    const given = demo.lastNumbers.find(
      ({ kind, day: on }) => kind === 'repair-order' && on === TODAY,
    )
    const next = await changeRecords(db, command(), async (work) =>
      ok(await work.takeNumber('repair-order', TODAY)),
    )
    expect(next).toEqual({
      ok: true,
      value: `RO-20261122-${String((given?.value ?? 0) + 1).padStart(3, '0')}`,
    })
  })

  it('leaves nothing when it breaks off', async () => {
    const { db, command } = await openTestDatabase()
    const loading = loadRecords(db, command(), demo, (share) => {
      if (share > 0.5) throw new Error('the window was closed')
    })
    await expect(loading).rejects.toThrow('the window was closed')
    expect(await db.visits.count()).toBe(0)
    expect(await findShop(db)).toBeUndefined()
    expect(await db.journal.count()).toBe(0)
  })
})

describe('throwing the demo shop away', () => {
  it('leaves empty records', async () => {
    const { db, keeper } = await openDemo()
    expect(await clearDemo(db, keeper)).toEqual({ ok: true, value: null })
    const counts = await Promise.all(db.tables.map((table) => table.count()))
    expect(counts.every((count) => count === 0)).toBe(true)
  })

  it('is refused to a real shop', async () => {
    const { db, keeper, command } = await openDemo()
    await changeRecords(db, command(), async (work) => {
      await work.shop.put({ ...demo.shop, isDemo: false })
      return ok(null)
    })
    expect(await clearDemo(db, keeper)).toMatchObject({ ok: false, code: 'shop.not-demo' })
    expect(await db.visits.count()).toBe(demo.visits.length)
  })
})

describe('the bench records', () => {
  const size = { customers: 60, vehicles: 75, visits: 260 }
  const chunks = () => [...buildBenchRecords({ seed: 3, today: TODAY, size, chunk: 50 })]

  it('come in chunks, all of them, the same for the same seed', () => {
    const all = chunks()
    expect(all.flatMap(({ customers = [] }) => customers)).toHaveLength(size.customers)
    expect(all.flatMap(({ vehicles = [] }) => vehicles)).toHaveLength(size.vehicles)
    expect(all.flatMap(({ visits = [] }) => visits)).toHaveLength(size.visits)
    expect(JSON.stringify(chunks())).toBe(JSON.stringify(all))
  })

  it('load chunk by chunk and are found', async () => {
    const { db, command } = await openTestDatabase()
    for (const chunk of chunks()) await loadRecords(db, command('load-bench'), chunk)
    expect(await db.visits.count()).toBe(size.visits)
    const vehicle = chunks().flatMap(({ vehicles = [] }) => vehicles)[70]
    const [first] = await searchDesk(db, vehicle?.plate ?? '')
    expect(first?.vehicle).toEqual(vehicle)
  })
})
