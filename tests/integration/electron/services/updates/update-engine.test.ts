import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppImageUpdater } from 'electron-updater'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createUpdateEngine,
  plainNotes,
  problemOf,
  type UpdateEngine,
} from '#electron/services/updates/update-engine.ts'
import { openTestFeed, sha512Of, type TestFeed } from '#tests/support/updates/feed.ts'
import { FeedExecutor } from '#tests/support/updates/feed-executor.ts'

let folder: string
let feed: TestFeed
let engine: UpdateEngine
const installed: string[] = []
const before = process.env.APPIMAGE
const NEWER = Buffer.from('the newer program')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-update-'))
  feed = await openTestFeed()
  const running = join(folder, 'qiantai.AppImage')
  await writeFile(running, 'the program that runs')
  process.env.APPIMAGE = running
  await writeFile(join(folder, 'app-update.yml'), 'updaterCacheDirName: qiantai-updater\n')
  // electron-updater itself, on Node: only what Electron would say of the app is ours.
  const updater = new AppImageUpdater(null, {
    version: '1.2.0',
    name: 'qiantai',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: join(folder, 'cache'),
    whenReady: async () => undefined,
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  })
  Object.assign(updater, {
    httpExecutor: new FeedExecutor(),
    disableDifferentialDownload: true,
    quitAndInstall: () => installed.push('installed'),
  })
  engine = createUpdateEngine(updater)
})

afterEach(async () => {
  if (before === undefined) delete process.env.APPIMAGE
  else process.env.APPIMAGE = before
  await feed.close()
  await rm(folder, { recursive: true, force: true })
})

const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
/** Whatever lies in the updater's cache. */
const fetched = async (): Promise<readonly string[]> => {
  const names = await readdir(join(folder, 'cache'), { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.AppImage'))
}

describe('a feed', () => {
  it('has a newer version: it is told, with its notes as plain text, and not fetched', async () => {
    feed.offer('1.3.0', NEWER)
    expect(await engine.check(feed.address)).toEqual({ version: '1.3.0', notes: '报价更快\nx' })
    expect(feed.asked.filter((path) => path.endsWith('.AppImage'))).toEqual([])
    expect(await fetched()).toEqual([])
  })

  it.each(['1.2.0', '1.1.9'])('has %s, which is nothing newer', async (version) => {
    feed.offer(version, NEWER)
    expect(await engine.check(feed.address)).toBeUndefined()
  })

  it('is not a feed: that is said', async () => {
    feed.say('<!doctype html><h1>hotel Wi-Fi</h1>')
    expect(problemOf(await failureOf(engine.check(feed.address)))).toBe('update.feed-broken')
    feed.say('version: 1.3.0\nfiles: []\n')
    await engine.check(feed.address).catch(() => undefined)
    expect(problemOf(await failureOf(engine.download(() => undefined)))).not.toBe(undefined)
  })

  it('does not answer: that is said', async () => {
    const { address } = feed
    await feed.close()
    expect(problemOf(await failureOf(engine.check(address)))).toBe('update.unreachable')
    feed = await openTestFeed()
  })
})

describe('a download', () => {
  it('is kept when it is what the feed named', async () => {
    feed.offer('1.3.0', NEWER)
    await engine.check(feed.address)
    await engine.download(() => undefined)
    const [name = ''] = await fetched()
    expect(await readFile(join(folder, 'cache', name))).toEqual(NEWER)
    expect(installed).toEqual([])
    engine.install()
    expect(installed.splice(0)).toEqual(['installed'])
  })

  it('is refused and thrown away when it is another file', async () => {
    feed.offer('1.3.0', Buffer.from('somebody else’s program'), sha512Of(NEWER))
    await engine.check(feed.address)
    const failure = await failureOf(engine.download(() => undefined))
    expect(problemOf(failure)).toBe('update.damaged')
    expect(await fetched()).toEqual([])
  })
})

it('notes are text: no tag of theirs stays', () => {
  expect(plainNotes('<ul><li>a</li><li onclick="x">b</li></ul><img src=x onerror=y>')).toBe('a\nb')
  expect(plainNotes(undefined)).toBe('')
  expect(plainNotes('长'.repeat(9000))).toHaveLength(4000)
})
