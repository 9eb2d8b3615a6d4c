import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { closeWithSnapshot } from '#renderer/features/snapshots/close/close-with-snapshot.ts'
import { currentClosing, watchClosing } from '#renderer/features/snapshots/close/closing.ts'
import { takeDueSnapshot } from '#renderer/features/snapshots/take-due-snapshot.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { createSnapshotKeeper } from '#renderer/session/snapshot-keeper.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const NOON = '2026-11-22T04:00:00.000Z' as Instant

async function openShop() {
  const session = await openDesk()
  const desktop = createFakeDesktop()
  const work = () =>
    session.change('receive-car', async (records) => {
      await records.customers.put(someCustomer(session.nextId))
      return ok(null)
    })
  const look = (now: Instant) => {
    const clock = fixedClock(now)
    const keeper = createSnapshotKeeper({ db: session.db, desktop, clock })
    return takeDueSnapshot({ db: session.db, desktop, keeper, clock })
  }
  const count = () => desktop.state.snapshots.size
  return { ...session, desktop, work, look, count }
}

describe('the hourly snapshot', () => {
  it('is taken when an hour has gone in which something was done, and not otherwise', async () => {
    const shop = await openShop()
    expect(await shop.look(NOON)).toMatchObject({ ok: true, value: { reason: 'hourly' } })
    expect(await shop.look(addMinutes(NOON, 120))).toBeUndefined()
    await shop.work()
    expect(await shop.look(addMinutes(NOON, 30))).toBeUndefined()
    expect(await shop.look(addMinutes(NOON, 60))).toMatchObject({ ok: true })
    expect(shop.count()).toBe(2)
  })
})

describe('closing the app', () => {
  it('takes a last snapshot when something was done since', async () => {
    const shop = await openShop()
    await closeWithSnapshot(shop.db, shop.desktop)
    expect(shop.count()).toBe(1)
    await closeWithSnapshot(shop.db, shop.desktop)
    expect(shop.count()).toBe(1)
    await shop.work()
    await closeWithSnapshot(shop.db, shop.desktop)
    expect([...shop.desktop.state.snapshots.values()].at(-1)?.info.reason).toBe('close')
    expect(currentClosing()).toBeUndefined()
  })

  it('waits for the copy in the second place, and can be told not to', async () => {
    const shop = await openShop()
    shop.desktop.state.folderToChoose = 'U 盘'
    unwrap(await shop.desktop.call('second-place.choose', undefined))
    shop.desktop.replace('second-place.settle', () => new Promise(() => {}))
    const phases: (string | undefined)[] = []
    const stop = watchClosing(() => {
      const closing = currentClosing()
      phases.push(closing?.phase)
      if (closing?.phase === 'copy') closing.skip()
    })
    await closeWithSnapshot(shop.db, shop.desktop)
    stop()
    expect(phases).toEqual(['snapshot', 'copy', undefined])
    expect(shop.count()).toBe(1)
  })

  it('can skip the snapshot, and leaves nothing half', async () => {
    const shop = await openShop()
    const stop = watchClosing(() => currentClosing()?.skip())
    await closeWithSnapshot(shop.db, shop.desktop)
    stop()
    expect(shop.count()).toBe(0)
  })

  it('is never kept from closing by a disk that fails', async () => {
    const shop = await openShop()
    shop.desktop.replace('snapshots.begin', () => {
      throw new Error('no disk')
    })
    await closeWithSnapshot(shop.db, shop.desktop)
    expect(shop.desktop.state.log.join()).toContain('no snapshot at close')
    shop.desktop.replace('snapshots.status', () => {
      throw new Error('no answer')
    })
    await closeWithSnapshot(shop.db, shop.desktop)
    expect(currentClosing()).toBeUndefined()
  })
})
