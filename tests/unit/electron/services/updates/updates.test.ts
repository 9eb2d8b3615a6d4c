import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettingsFile } from '#electron/services/settings-file.ts'
import type { UpdateEngine } from '#electron/services/updates/update-engine.ts'
import {
  CHECK_EVERY_MS,
  createUpdates,
  FIRST_CHECK_MS,
  SNAPSHOT_FRESH_MS,
} from '#electron/services/updates/updates.ts'
import { feedAddress, type UpdateStatus } from '#shared/ipc/calls/update-calls.ts'

const FEED = 'https://updates.shop.example/qiantai/'
const NEWER = { version: '1.3.0', notes: '报价更快' }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-updates-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function openUpdates(changes: { isInstalled?: boolean; engine?: Partial<UpdateEngine> } = {}) {
  const heard: UpdateStatus[] = []
  const asked: string[] = []
  const timers: { act: () => void; after: number }[] = []
  const snapshots = new Map<string, number>()
  let clock = Date.parse('2026-11-28T00:00:00.000Z')
  const engine: UpdateEngine = {
    check: async (feed) => {
      asked.push(feed)
      return NEWER
    },
    download: async (onPercent) => {
      for (const percent of [10.2, 10.9, 55.5]) onPercent(percent)
    },
    install: () => void asked.push('installed'),
    ...changes.engine,
  }
  const updates = createUpdates({
    version: '1.2.0',
    isInstalled: changes.isInstalled ?? true,
    settings: openSettingsFile(join(folder, 'settings.json'), () => undefined),
    openEngine: async () => engine,
    findSnapshot: async (id) => snapshots.get(id),
    startTimer(act, after) {
      const timer = { act, after }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    now: () => clock,
    onChanged: (status) => heard.push(status),
    log: () => undefined,
  })
  const pass = (ms: number) => {
    clock += ms
  }
  return { updates, heard, asked, timers, snapshots, pass, now: () => clock }
}

describe('where newer versions are asked for', () => {
  it('is nowhere until the shop says so', async () => {
    const { updates, asked } = openUpdates()
    expect(await updates.check()).toEqual({ version: '1.2.0', feed: null, state: 'off' })
    expect(asked).toEqual([])
  })

  it('is kept, and forgotten again', async () => {
    await openUpdates().updates.setFeed(FEED)
    const { updates, asked } = openUpdates()
    expect(await updates.status()).toMatchObject({ feed: FEED, state: 'idle' })
    await updates.setFeed(null)
    await updates.check()
    expect(asked).toEqual([])
    expect(await openUpdates().updates.status()).toMatchObject({ feed: null, state: 'off' })
  })

  it.each(['http://updates.example/', 'file:///tmp', 'updates.example', 'https://', ''])(
    'is never %s: only https',
    (address) => {
      expect(v.safeParse(feedAddress, address).success).toBe(false)
    },
  )

  it('is asked by nobody in a copy that no installer can replace', async () => {
    const { updates, asked } = openUpdates({ isInstalled: false })
    await updates.setFeed(FEED)
    expect(await updates.check()).toMatchObject({ state: 'not-installed' })
    expect(asked).toEqual([])
  })
})

describe('a look', () => {
  it('is taken a while after the start, then once a day', async () => {
    const { updates, asked, timers } = openUpdates()
    await updates.setFeed(FEED)
    updates.resume()
    expect(timers.map(({ after }) => after)).toEqual([FIRST_CHECK_MS])
    timers[0]?.act()
    expect(timers.at(-1)?.after).toBe(CHECK_EVERY_MS)
    await expect.poll(() => asked).toEqual([FEED])
  })

  it('tells what is there and when it was asked, and fetches nothing', async () => {
    const { updates, heard } = openUpdates()
    await updates.setFeed(FEED)
    expect(await updates.check()).toEqual({
      version: '1.2.0',
      feed: FEED,
      state: 'found',
      checkedAt: '2026-11-28T00:00:00.000Z',
      found: NEWER,
    })
    expect(heard.map(({ state }) => state)).toEqual(['idle', 'checking', 'found'])
  })

  it('that fails says why, and can be taken again', async () => {
    let tries = 0
    const check = async () => {
      tries += 1
      if (tries === 1) throw Object.assign(new Error('x'), { code: 'ENOTFOUND' })
      return undefined
    }
    const { updates } = openUpdates({ engine: { check } })
    await updates.setFeed(FEED)
    expect(await updates.check()).toMatchObject({ state: 'failed', problem: 'update.unreachable' })
    expect(await updates.check()).toMatchObject({ state: 'current' })
  })
})

describe('fetching', () => {
  it('tells how far it is, each whole percent once', async () => {
    const { updates, heard } = openUpdates()
    await updates.setFeed(FEED)
    await updates.check()
    expect(await updates.download()).toMatchObject({ state: 'ready', found: NEWER })
    await expect
      .poll(() => heard.flatMap(({ percent }) => (percent === undefined ? [] : [percent])))
      .toEqual([0, 10, 55])
  })

  it('of another file than the one named is refused', async () => {
    const download = async () => {
      throw Object.assign(new Error('sha512 checksum mismatch'), { code: 'ERR_CHECKSUM_MISMATCH' })
    }
    const { updates, snapshots, now } = openUpdates({ engine: { download } })
    await updates.setFeed(FEED)
    await updates.check()
    expect(await updates.download()).toMatchObject({ state: 'failed', problem: 'update.damaged' })
    snapshots.set('s1', now())
    expect(await updates.install('s1')).toMatchObject({ code: 'update.not-ready' })
  })
})

describe('installing', () => {
  const ready = async () => {
    const opened = openUpdates()
    await opened.updates.setFeed(FEED)
    await opened.updates.check()
    await opened.updates.download()
    return opened
  }

  it('needs a snapshot that is there and fresh', async () => {
    const { updates, snapshots, pass, now, asked, timers } = await ready()
    expect(await updates.install('none')).toMatchObject({ code: 'update.no-snapshot' })
    snapshots.set('s1', now())
    pass(SNAPSHOT_FRESH_MS + 1)
    expect(await updates.install('s1')).toMatchObject({ code: 'update.no-snapshot' })
    expect(timers).toEqual([])
    snapshots.set('s2', now())
    expect(await updates.install('s2')).toMatchObject({ ok: true })
    timers.at(-1)?.act()
    expect(asked).toContain('installed')
  })

  it('needs something that was fetched', async () => {
    const { updates, snapshots, now } = openUpdates()
    snapshots.set('s1', now())
    expect(await updates.install('s1')).toMatchObject({ code: 'update.not-ready' })
  })
})
