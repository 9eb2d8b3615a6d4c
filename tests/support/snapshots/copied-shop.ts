import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attachmentFile } from '#electron/services/attachments/attachment-file.ts'
import { openKeptKeys, type Sealer } from '#electron/services/copy-cipher/kept-keys.ts'
import {
  createSecondPlace,
  type SecondPlaceService,
} from '#electron/services/second-place/second-place.ts'
import { openSettingsFile } from '#electron/services/settings-file.ts'
import { createSnapshots, type Snapshots } from '#electron/services/snapshots/snapshots.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotBeginning } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SecondPlace } from '#shared/ipc/calls/snapshot-calls.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { beginning, TEXTS } from './snapshot-files.ts'

/** A system that keeps secrets, as it seems to this person. */
const sealer = (mark: string): Sealer => ({
  isAvailable: () => true,
  seal: (text) => Buffer.from(`${mark}${text}`),
  unseal(sealed) {
    if (!sealed.toString().startsWith(mark)) throw new Error('sealed elsewhere')
    return sealed.toString().slice(mark.length)
  },
})

/** A computer with a profile, and a stick. */
export interface CopiedShop {
  readonly profile: string
  readonly stick: string
  readonly snapshots: Snapshots
  readonly second: SecondPlaceService
  take(own?: Partial<SnapshotBeginning>, toSeq?: number): Promise<SnapshotInfo>
  keepPhoto(bytes?: Buffer): Promise<string>
  appendJournal(name: string, text: string): Promise<void>
  /** Lets the copying end, and says how the place stands. */
  copied(): Promise<SecondPlace>
  /** Every file on the stick with its bytes, by its path there. */
  onStick(): Promise<Map<string, Buffer>>
  pullStick(): Promise<void>
  plugStick(): Promise<void>
  /** What waits for its time happens now. */
  runTimers(): void
  /** The same profile at another program start; `mark` says on which system. */
  restart(mark?: string): CopiedShop
  remove(): Promise<void>
}

export const openCopiedShop = async (): Promise<CopiedShop> => {
  const root = await mkdtemp(join(tmpdir(), 'copies-'))
  await mkdir(join(root, 'profile'))
  await mkdir(join(root, 'stick'))
  return open(root, 'system-a:', { date: new Date('2026-11-27T10:30:00.000Z') })
}

function open(root: string, mark: string, time: { date: Date }): CopiedShop {
  const profile = join(root, 'profile')
  const stick = join(root, 'stick')
  const timers = new Set<() => void>()
  const settings = openSettingsFile(join(profile, 'settings.json'), (cause) => {
    throw cause
  })
  const second = createSecondPlace({
    profile,
    settings,
    keys: openKeptKeys(join(profile, 'copy-key.json'), sealer(mark)),
    now: () => time.date,
    onChanged: () => {},
    startTimer(act) {
      timers.add(act)
      return () => void timers.delete(act)
    },
    log: () => {},
  })
  const snapshots = createSnapshots({
    folder: join(profile, 'snapshots'),
    appVersion: '0.4.0',
    now: () => time.date,
    measureFree: async () => 1024 ** 4,
    fetch: (id, password) => second.fetch(id, password),
    onTaken: () => second.copy(),
  })
  return {
    profile,
    stick,
    snapshots,
    second,
    async take(own = {}, toSeq = 42) {
      const { ticket } = unwrap(await snapshots.begin(beginning(own)))
      for (const text of TEXTS) unwrap(await snapshots.write(ticket, text))
      return unwrap(await snapshots.finish(ticket, toSeq))
    },
    async keepPhoto(bytes = randomBytes(600_000)) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const file = attachmentFile(join(profile, 'attachments'), hash)
      await mkdir(join(file, '..'), { recursive: true })
      await writeFile(file, bytes)
      return hash
    },
    async appendJournal(name, text) {
      await mkdir(join(profile, 'journal'), { recursive: true })
      await writeFile(join(profile, 'journal', name), text, { flag: 'a' })
    },
    async copied() {
      await second.settled()
      const place = await second.describe()
      if (place === undefined) throw new Error('no second place')
      return place
    },
    async onStick() {
      const found = new Map<string, Buffer>()
      const walk = async (folder: string): Promise<void> => {
        for (const entry of await readdir(folder, { withFileTypes: true })) {
          const path = join(folder, entry.name)
          if (entry.isDirectory()) await walk(path)
          else found.set(path.slice(stick.length + 1), await readFile(path))
        }
      }
      await walk(stick)
      return found
    },
    pullStick: async () => {
      await rename(stick, join(root, 'pulled'))
      await mkdir(stick)
    },
    plugStick: async () => {
      await rm(stick, { recursive: true })
      await rename(join(root, 'pulled'), stick)
    },
    runTimers() {
      const due = [...timers]
      timers.clear()
      for (const act of due) act()
    },
    restart: (next = mark) => open(root, next, time),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
