import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findKnownRecords } from '#renderer/db/repositories/known-records.ts'
import { findVehicleByPlate } from '#renderer/db/repositories/vehicles.ts'
import { searchDesk } from '#renderer/db/search/search-desk.ts'
import { changeRecords, loadRecords } from '#renderer/db/unit-of-work.ts'
import { checkList, type MappedList } from '#renderer/features/import/check-list.ts'
import { importList } from '#renderer/features/import/commands.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const MAPPING = ['name', 'phone', 'plate'] as const

/** A list of this many good rows, no two alike. */
const listOf = (count: number): MappedList => ({
  rows: [
    ['姓名', '电话', '车牌'],
    ...Array.from({ length: count }, (_, index) => [
      `王建国${index}`,
      String(13_800_000_000 + index),
      `京A${String(10_000 + index)}`,
    ]),
  ],
  headingRow: 0,
  mapping: MAPPING,
})

const check = async (session: Session, list: MappedList) => {
  const { db, clock, nextId } = session
  const { signal } = new AbortController()
  return unwrap(await checkList(list, { db, home: 'CN', clock, nextId, signal }))
}

const run = async (
  session: Session,
  list: MappedList,
  { signal = new AbortController().signal, onProgress = (_: number): void => {} } = {},
) => {
  const checked = await check(session, list)
  const desktop = createFakeDesktop()
  return importList(session, {
    list,
    checked,
    source: '客户.csv',
    signal,
    onProgress,
    desktop,
  })
}

const countAll = async ({ db }: Session) => ({
  customers: await db.customers.count(),
  vehicles: await db.vehicles.count(),
  entries: (await db.journal.toArray()).filter(({ command }) => command === 'import-list').length,
})

describe('an imported list', () => {
  it('is on record, found at the desk, and one journal entry with counts and hash', async () => {
    const session = await openDesk()
    expect(await run(session, listOf(1200))).toMatchObject({ ok: true })
    expect(await countAll(session)).toEqual({ customers: 1200, vehicles: 1200, entries: 1 })
    expect((await searchDesk(session.db, '京A10007'))[0]?.vehicle?.plate).toBe('京A10007')
    const entry = (await session.db.journal.toArray()).at(-1)
    expect(entry).toMatchObject({
      command: 'import-list',
      actor: session.staff.id,
      changes: [],
      loaded: { counts: { customers: 1200, vehicles: 1200 }, source: '客户.csv' },
    })
    expect(entry?.loaded?.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('completes a known car, and the journal says which field', async () => {
    const session = await openDesk(async (work, { nextId }) => {
      const wang = someCustomer(nextId)
      await work.customers.put(wang)
      await work.vehicles.put(someVehicle(nextId, wang, { vin: '' }))
    })
    const list: MappedList = {
      rows: [
        ['姓名', '电话', '车牌', 'VIN'],
        ['王建国', '13801234567', '京N·8K3F2', 'LSVAA49J132047371'],
      ],
      headingRow: 0,
      mapping: ['name', 'phone', 'plate', 'vin'],
    }
    expect(await run(session, list)).toMatchObject({
      ok: true,
      value: { list: { counts: { merged: 1 } } },
    })
    expect((await findVehicleByPlate(session.db, '京N8K3F2'))?.vin).toBe('LSVAA49J132047371')
    expect((await session.db.journal.toArray()).at(-1)).toMatchObject({
      changes: [{ table: 'vehicles', isNew: false, set: { vin: 'LSVAA49J132047371' } }],
    })
    expect((await searchDesk(session.db, '047371'))[0]?.vehicle?.plate).toBe('京N8K3F2')
  })

  it('makes nothing new when it is imported again', async () => {
    const session = await openDesk()
    await run(session, listOf(30))
    expect(await run(session, listOf(30))).toMatchObject({
      value: { list: { counts: { fresh: 0, merged: 30 } } },
    })
    expect(await countAll(session)).toEqual({ customers: 30, vehicles: 30, entries: 2 })
  })
})

describe('what was imported', () => {
  const importInto = async (session: Session, desktop: ReturnType<typeof createFakeDesktop>) => {
    const list = listOf(20)
    const { signal } = new AbortController()
    const checked = await check(session, list)
    const parts = { list, checked, source: 'x', signal, onProgress: () => {}, desktop }
    return importList(session, parts)
  }

  it('is in a snapshot before it is called done: no journal entry holds its rows', async () => {
    const session = await openDesk()
    const desktop = createFakeDesktop()
    const result = await importInto(session, desktop)
    const { seq } = (await session.db.journal.toArray()).at(-1) ?? {}
    expect(result).toMatchObject({
      value: { backup: { ok: true, value: { reason: 'bulk-load', seq } } },
    })
    const [kept] = desktop.state.snapshots.values()
    expect(kept?.texts.join('')).toContain('京A10007')
  })

  it('stays where no snapshot could be written, and that is told', async () => {
    const session = await openDesk()
    const desktop = createFakeDesktop()
    desktop.replace('snapshots.finish', () => ({ ok: false, code: 'snapshot.disk-full' }))
    expect(await importInto(session, desktop)).toMatchObject({
      ok: true,
      value: { backup: { code: 'snapshot.disk-full' } },
    })
    expect(await session.db.vehicles.count()).toBe(20)
  })
})

describe('nothing is half imported', () => {
  const none = { customers: 0, vehicles: 0, entries: 0 }

  it('when it is cancelled in the middle of writing', async () => {
    const session = await openDesk()
    const controller = new AbortController()
    const shares: number[] = []
    const result = await run(session, listOf(1200), {
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share)
        if (share > 0.5) controller.abort()
      },
    })
    expect(result).toMatchObject({ ok: false, code: 'load.cancelled' })
    expect(Math.max(...shares)).toBeLessThan(1)
    expect(await countAll(session)).toEqual(none)
  })

  it('when one write fails', async () => {
    const session = await openDesk()
    const { db } = session
    db.vehicles.hook('creating', (_key, { plate }) => {
      if (plate === '京A11150') throw new DOMException('disk is full', 'QuotaExceededError')
    })
    const result = await run(session, listOf(1200))
    expect(result).toMatchObject({ ok: false, code: 'save.disk-full' })
    expect(await countAll(session)).toEqual(none)
  })

  it('when it is given up while the rows are gone through', async () => {
    const { db, clock, nextId } = await openDesk()
    const controller = new AbortController()
    const { signal } = controller
    const onProgress = (share: number): void => {
      if (share > 0.3) controller.abort()
    }
    const result = await checkList(listOf(1200), {
      db,
      home: 'CN',
      clock,
      nextId,
      signal,
      onProgress,
    })
    expect(result).toMatchObject({ code: 'load.cancelled' })
  })
})

describe('what is saved at the desk meanwhile', () => {
  it('is not doubled: the rows are judged again', async () => {
    const session = await openDesk()
    const list = listOf(20)
    const checked = await check(session, list)
    await session.change('receive-car', async (work) => {
      const owner = someCustomer(session.nextId, { name: '王建国3', phone: '13800000003' })
      await work.customers.put(owner)
      await work.vehicles.put(someVehicle(session.nextId, owner, { plate: '京A10003', vin: '' }))
      return ok(null)
    })
    const { signal } = new AbortController()
    const result = await importList(session, {
      list,
      checked,
      source: 'x',
      signal,
      onProgress: () => {},
      desktop: createFakeDesktop(),
    })
    expect(result).toMatchObject({
      ok: true,
      value: { list: { counts: { fresh: 19, merged: 1 } } },
    })
    expect(await countAll(session)).toEqual({ customers: 20, vehicles: 20, entries: 1 })
  })

  it('makes a load refuse that was based on less', async () => {
    const { db, command } = await openTestDatabase()
    await changeRecords(db, command(), async (work) => {
      await work.bays.put({ id: '01JQZZZZZZZZZZZZZZZZZZZZZ4' as never, name: '1 号位', order: 0 })
      return ok(null)
    })
    const stale = await loadRecords(db, command(), {}, () => {}, { basedOn: 0 })
    expect(stale).toMatchObject({ code: 'load.records-changed' })
    const { basedOn } = await findKnownRecords(db, [])
    expect(await loadRecords(db, command(), {}, () => {}, { basedOn })).toMatchObject({ ok: true })
  })
})
