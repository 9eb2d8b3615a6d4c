import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { openSnapshot } from '#renderer/db/snapshot/read-snapshot.ts'
import { writeSnapshot } from '#renderer/db/snapshot/write-snapshot.ts'
import { changeRecords, loadRecords } from '#renderer/db/unit-of-work.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { SnapshotLine } from '#shared/domain/snapshot/snapshot-line.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'

const options = { reason: 'hourly', takenAt: MORNING } as const

async function openShop(customers: number) {
  const records = await openTestDatabase()
  const list = Array.from({ length: customers }, (_, i) =>
    someCustomer(records.nextId, { name: `客户${i}` }),
  )
  unwrap(await loadRecords(records.db, records.command('import-list'), { customers: list }))
  const rename = (at: number, name: string) =>
    changeRecords(records.db, records.command('rename'), async (work) => {
      const found = list[at]
      if (found === undefined) throw new Error(`no customer ${at}`)
      await work.customers.put({ ...(await work.customers.get(found.id)), name })
      return ok(null)
    })
  return { ...records, list, rename }
}

async function readAll(desktop: ReturnType<typeof createFakeDesktop>): Promise<SnapshotLine[]> {
  const [info] = await desktop.call('snapshots.list', undefined)
  if (info === undefined) throw new Error('no snapshot')
  const reader = unwrap(await openSnapshot(desktop, info))
  const lines: SnapshotLine[] = []
  for (;;) {
    const line = unwrap(await reader.next())
    if (line === null) return lines
    lines.push(line)
  }
}

const rowsOf = (lines: readonly SnapshotLine[], table: string): readonly object[] =>
  lines.flatMap((line) => (line.kind === 'rows' && line.table === table ? line.rows : []))
const entriesOf = (lines: readonly SnapshotLine[]) =>
  lines.flatMap((line) => (line.kind === 'entries' ? line.entries : []))

describe('a snapshot of the records', () => {
  it('holds every row as it is stored, and says up to which entry', async () => {
    const shop = await openShop(700)
    const desktop = createFakeDesktop()
    const { info } = unwrap(await writeSnapshot(shop.db, desktop, options))
    expect(info).toMatchObject({ seq: 1, reason: 'hourly', takenAt: MORNING })
    const lines = await readAll(desktop)
    expect(rowsOf(lines, 'customers')).toEqual(await shop.db.customers.toArray())
    expect(entriesOf(lines)).toEqual([])
    expect(lines.at(-1)).toMatchObject({ kind: 'end', toSeq: 1, counts: { customers: 700 } })
  })

  it('taken while people work has their entries in it', async () => {
    const shop = await openShop(300)
    const desktop = createFakeDesktop()
    let renamed = 0
    let work: Promise<unknown> = Promise.resolve()
    const { info } = unwrap(
      await writeSnapshot(shop.db, desktop, {
        ...options,
        onProgress: () => {
          // The first rows are read already, the last not yet.
          if (renamed >= 4) return
          renamed += 1
          const at = renamed
          work = work.then(() => shop.rename(at % 2 === 0 ? 299 - at : at, `改${at}`))
        },
      }),
    )
    await work
    const lines = await readAll(desktop)
    const entries = entriesOf(lines)
    expect(entries.at(-1)?.seq ?? 1).toBe(info.seq)
    const names = new Map(
      (rowsOf(lines, 'customers') as { id: string; name: string }[]).map(({ id, name }) => [
        id,
        name,
      ]),
    )
    for (const { changes } of entries) {
      for (const { id, set } of changes) {
        const { name } = set as { readonly name?: string }
        if (name !== undefined) names.set(id, name)
      }
    }
    const last = await shop.db.journal.where('seq').belowOrEqual(info.seq).count()
    expect(last).toBe(info.seq)
    const now = await shop.db.customers.toArray()
    // All that was done up to its last entry, and nothing else.
    const later = await shop.db.journal.where('seq').above(info.seq).toArray()
    const touched = new Set(later.flatMap(({ changes }) => changes.map(({ id }) => id)))
    for (const { id, name } of now) if (!touched.has(id)) expect(names.get(id)).toBe(name)
    expect(info.seq).toBeGreaterThan(1)
  })

  it('begins anew when a list was imported meanwhile', async () => {
    const shop = await openShop(300)
    const desktop = createFakeDesktop()
    let isLoaded = false
    const { info } = unwrap(
      await writeSnapshot(shop.db, desktop, {
        ...options,
        onProgress: () => {
          if (isLoaded) return
          isLoaded = true
          const customers = [someCustomer(shop.nextId, { name: '导入' })]
          void loadRecords(shop.db, shop.command('import-list'), { customers })
        },
      }),
    )
    expect(info.seq).toBe(2)
    expect(desktop.state.snapshots.size).toBe(1)
    const lines = await readAll(desktop)
    expect(rowsOf(lines, 'customers')).toHaveLength(301)
    expect(entriesOf(lines)).toEqual([])
  })

  it('that is given up leaves nothing', async () => {
    const shop = await openShop(300)
    const desktop = createFakeDesktop()
    const controller = new AbortController()
    const given = await writeSnapshot(shop.db, desktop, {
      ...options,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(given).toMatchObject({ code: 'snapshot.cancelled' })
    expect(desktop.state.snapshots.size).toBe(0)
    expect(desktop.calls.at(-1)?.name).toBe('snapshots.drop')
  })

  it('that the disk has no room for says so', async () => {
    const shop = await openShop(3)
    const desktop = createFakeDesktop()
    desktop.replace('snapshots.write', () => ({ ok: false, code: 'snapshot.disk-full' }))
    expect(await writeSnapshot(shop.db, desktop, options)).toMatchObject({
      code: 'snapshot.disk-full',
    })
    expect(desktop.calls.at(-1)?.name).toBe('snapshots.drop')
  })
})
