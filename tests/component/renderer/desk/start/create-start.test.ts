import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { createStart, type StartStage } from '#renderer/desk/start/create-start.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { nextDatabaseName } from '#tests/support/records/open-test-database.ts'
import { testPortsOf } from '#tests/support/records/test-ports.ts'

const entry = (seq: number, more: object = {}): string =>
  JSON.stringify({
    seq,
    id: `entry-${seq}`,
    at: MORNING,
    device: 'desk-1',
    command: 'add-bay',
    changes: [{ table: 'bays', id: `bay-${seq}`, isNew: true, set: { id: `bay-${seq}` } }],
    ...more,
  })

const begin = (texts: readonly string[] = [], unshownMs = 60_000) => {
  const desktop = createFakeDesktop()
  desktop.state.journal.texts.push(...texts)
  const start = createStart(testPortsOf(desktop), nextDatabaseName(), unshownMs)
  const kinds: StartStage['kind'][] = []
  start.subscribe(() => kinds.push(start.get().kind))
  const until = (kind: StartStage['kind']): Promise<void> =>
    expect.poll(() => start.get().kind).toBe(kind)
  return { desktop, start, kinds, until }
}

describe('the start of the desk', () => {
  it('is opening, then ready, and nothing flashes up between', async () => {
    const { start, kinds } = begin([entry(1)])
    const db = await start.opened
    expect(await db.bays.count()).toBe(1)
    expect(kinds).toEqual(['ready'])
    expect(start.get()).toMatchObject({ report: { done: 'rebuilt', entries: 1 } })
    db.close()
  })

  it('shows what it is at once that takes longer than a blink', async () => {
    const { start, kinds } = begin([entry(1)], 0)
    const db = await start.opened
    expect(kinds).toContain('working')
    expect(kinds.at(-1)).toBe('ready')
    db.close()
  })

  it('stands still in trouble until somebody chooses, and goes on from there', async () => {
    const loaded = { counts: { bays: 9 }, contentHash: 'ab'.repeat(32) }
    const { start, until } = begin([entry(1), entry(2, { changes: [], loaded }), entry(3)])
    await until('trouble')
    expect(start.get()).toMatchObject({ problem: { code: 'rebuild.load-not-held' } })
    start.again()
    await until('trouble')
    start.rebuild({ passesLoads: true })
    const db = await start.opened
    expect(await db.bays.count()).toBe(2)
    db.close()
  })

  it('says a broken door as what it is, and can be tried again', async () => {
    const { desktop, start, until } = begin()
    await start.opened
    const broken = createFakeDesktop()
    broken.replace('journal.state', () => {
      throw new Error('main is gone')
    })
    const again = createStart(testPortsOf(broken), nextDatabaseName())
    await expect.poll(() => again.get().kind).toBe('trouble')
    expect(again.get()).toMatchObject({ problem: { code: 'start.failed' } })
    broken.replace('journal.state', () => desktop.call('journal.state', undefined))
    again.again()
    await again.opened
    await until('ready')
  })

  it('opens empty records where nothing is left, and keeps what there was of the journal', async () => {
    const { desktop, start, until } = begin([entry(57)])
    await until('trouble')
    expect(start.get()).toMatchObject({ problem: { code: 'rebuild.no-beginning' } })
    start.beginEmpty()
    const db = await start.opened
    expect(await db.journal.count()).toBe(0)
    expect(desktop.state.journal.setAside).toMatchObject([{ reason: 'given-up' }])
    db.close()
  })
})
