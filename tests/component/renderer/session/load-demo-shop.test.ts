import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findShop } from '#renderer/db/repositories/shop.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { loadDemoShop } from '#renderer/session/load-demo-shop.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const load = async () => {
  vi.stubGlobal('location', { href: 'app://qiantai/desk/index.html' })
  const { db, nextId } = await openTestDatabase()
  const desktop = createFakeDesktop()
  const shares: number[] = []
  const parts = { db, desktop, nextId, clock: fixedClock(MORNING), device: 'desk-1' } as const
  const start = () =>
    loadDemoShop({ ...parts, locale: 'zh-CN', onProgress: (share) => shares.push(share) })
  return { db, desktop, shares, start }
}

/** What there is none of without a browser: a decoder and a canvas. */
const stubPictures = (): void => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 640, height: 480, close() {} }))
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return { drawImage() {} }
      }
      async convertToBlob() {
        return new Blob([new Uint8Array([0xff, 0xd8, 1])])
      }
    },
  )
}

describe('loading the demo shop', () => {
  it('keeps its photos as files and shows them in the comparisons', async () => {
    stubPictures()
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.href)
      return new Response(jpeg)
    })
    const { db, desktop, shares, start } = await load()
    expect(await start()).toEqual({ ok: true, value: null })
    expect((await findShop(db))?.isDemo).toBe(true)
    expect(asked).toContain('app://qiantai/demo/photos/pad-worn.jpg')
    const [hash] = desktop.state.attachments.keys()
    const visits = await db.visits.toArray()
    const photos = visits.flatMap(({ comparisons }) => comparisons.map((one) => one.oldPhoto))
    expect(photos.find((photo) => photo !== undefined)).toEqual({
      hash,
      size: 4,
      mime: 'image/jpeg',
      width: 640,
      height: 480,
      thumbnail: expect.stringMatching(/^data:image\/jpeg;base64,/),
    })
    expect(shares.at(-1)).toBe(1)
  })

  it('works without photos that cannot be had', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('blocked')
    })
    const { db, start } = await load()
    expect(await start()).toEqual({ ok: true, value: null })
    expect(await db.visits.count()).toBeGreaterThan(3000)
  })

  it('writes over no shop that is there', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))
    const { db, start } = await load()
    await start()
    const before = await db.visits.count()
    expect(await start()).toEqual({ ok: false, code: 'shop.already-open' })
    expect(await db.visits.count()).toBe(before)
  })
})
