import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type CopyKey, deriveKey, freshTerms } from '#electron/services/copy-cipher/copy-key.ts'
import type { KeptKeys } from '#electron/services/copy-cipher/kept-keys.ts'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { createTurns } from '#electron/services/journal/turns.ts'
import type { MachineSettings, SettingsFile } from '#electron/services/settings-file.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type {
  BroughtBack,
  PlaceProblem,
  SecondPlace,
  SnapshotOpenProblem,
} from '#shared/ipc/calls/snapshot-calls.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { bringBack } from './bring-back.ts'
import { carryOver } from './carry-over.ts'
import { copyAll } from './copy-all.ts'
import type { CopySet } from './copy-set.ts'
import { setNameOf } from './copy-set.ts'
import { type FoundCopy, findCopies, findElsewhere } from './find-copies.ts'
import type { KeptPlace } from './kept-place.ts'
import { type FetchedCopy, fetchCopy, findKey } from './open-copy.ts'
import {
  homeIn,
  isHomeThere,
  isInside,
  listSetFolders,
  makeHome,
  nameOfFolder,
} from './place-folders.ts'

/** While the place is missing it is looked for this often: a stick is back when it is back. */
const LOOK_AGAIN_MS = 15_000
const TRY_AGAIN_MS = 10 * 60_000

export interface SecondPlaceParts {
  readonly profile: string
  readonly settings: SettingsFile
  readonly keys: KeptKeys
  readonly now: () => Date
  readonly onChanged: () => void
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  readonly log: (text: string, cause?: unknown) => void
}

/** The copies that outlive this computer's disk. */
export interface SecondPlaceService {
  describe(): Promise<SecondPlace | undefined>
  hasPassword(): Promise<boolean>
  choose(folder: string): Promise<Result<null, Exclude<PlaceProblem, 'place.cancelled'>>>
  remove(): Promise<void>
  /** Begins to copy, or to copy once more after the copying that is under way. */
  copy(): void
  /** Ends when nothing is being copied. */
  settled(): Promise<void>
  setPassword(password: string | null): Promise<Result<null, 'place.key-not-kept'>>
  list(): Promise<SnapshotInfo[]>
  listElsewhere(): Promise<SnapshotInfo[]>
  fetch(id: string, password?: string): Promise<Result<FetchedCopy, SnapshotOpenProblem>>
  bringBack(id: string, password?: string): Promise<Result<BroughtBack, SnapshotOpenProblem>>
}

type Doing = Pick<SecondPlace, 'state' | 'share' | 'reason'>

export function createSecondPlace(parts: SecondPlaceParts): SecondPlaceService {
  const { profile, settings, keys, now, onChanged, startTimer, log } = parts
  const inTurn = createTurns()
  let doing: Doing = { state: 'idle' }
  let running: Promise<void> | undefined
  let isWantedAgain = false
  let stopTimer: (() => void) | undefined

  const tell = (next: Doing): void => {
    doing = next
    onChanged()
  }
  const later = (milliseconds: number): void => {
    stopTimer?.()
    stopTimer = startTimer(() => copy(), milliseconds)
  }
  /** The place, and this computer's folder there. */
  const current = async (): Promise<{ place: KeptPlace; home: string } | undefined> => {
    const { secondPlace: place, homeId } = await settings.read()
    if (place === undefined || homeId === undefined) return undefined
    return { place, home: homeIn(place.folder, homeId) }
  }
  const keep = (change: (place: KeptPlace) => KeptPlace): Promise<void> =>
    settings.update((before) =>
      before.secondPlace === undefined
        ? before
        : { ...before, secondPlace: change(before.secondPlace) },
    )

  const run = async (): Promise<void> => {
    const at = await current()
    if (at === undefined) return
    const { place, home } = at
    const { copyKeyId } = await settings.read()
    const kept = await keys.read()
    const key = kept.find(({ id }) => id === copyKeyId)
    // Never plain where a password was set, whatever became of its key.
    if (key?.id !== copyKeyId) return tell({ state: 'locked' })
    if (!(await isHomeThere(home))) {
      tell({ state: 'missing' })
      return later(LOOK_AGAIN_MS)
    }
    tell({ state: 'copying', share: 0 })
    try {
      const set: CopySet = { folder: join(home, setNameOf(key)), key }
      const onProgress = (share: number): void => {
        const step = Math.floor(share * 100) / 100
        if (doing.share !== step) tell({ state: 'copying', share: step })
      }
      const lastCopy = await copyAll({ profile, set, now, onProgress, log })
      await retire(home, set, kept)
      const isSame = (await settings.read()).secondPlace?.folder === place.folder
      if (lastCopy !== undefined && isSame) await keep((before) => ({ ...before, lastCopy }))
      tell({ state: 'idle' })
    } catch (error) {
      const isGone = !(await isHomeThere(home))
      log(isGone ? 'the second place went away' : 'copying to the second place failed', error)
      tell(isGone ? { state: 'missing' } : { state: 'failed', reason: reasonOf(error) })
      later(isGone ? LOOK_AGAIN_MS : TRY_AGAIN_MS)
    }
  }
  /** Sets of earlier keys are brought over and taken away; without their key they stay. */
  const retire = async (home: string, set: CopySet, kept: readonly CopyKey[]): Promise<void> => {
    for (const folder of await listSetFolders(home)) {
      if (folder === set.folder) continue
      const key = kept.find((each) => folder === join(home, setNameOf(each)))
      if (key !== undefined || folder === join(home, setNameOf(undefined))) {
        await carryOver({ folder, key }, set)
      }
    }
    await inTurn(async () => {
      // A password set meanwhile has its own key there, and needs the present one.
      if ((await settings.read()).copyKeyId !== set.key?.id) return
      const rest = set.key === undefined ? [] : [set.key]
      if (kept.length > rest.length) await keys.write(rest)
    })
  }
  const copy = (): void => {
    stopTimer?.()
    stopTimer = undefined
    if (running !== undefined) {
      isWantedAgain = true
      return
    }
    running = run()
      .catch((error: unknown) => {
        log('the second place cannot be used', error)
        tell({ state: 'failed', reason: reasonOf(error) })
      })
      .finally(() => {
        running = undefined
        if (!isWantedAgain) return
        isWantedAgain = false
        copy()
      })
  }
  const find = async (id: string): Promise<FoundCopy | undefined> => {
    const at = await current()
    if (at === undefined) return undefined
    const all = [...(await findCopies(at.home)), ...(await findElsewhere(at.place.folder, at.home))]
    return all.find(({ info }) => info.id === id)
  }
  const keyFor = async (
    { info, file }: FoundCopy,
    password: string | undefined,
  ): Promise<Result<CopyKey | undefined, SnapshotOpenProblem>> => {
    if (!info.isEncrypted) return ok(undefined)
    return findKey(file, await keys.read(), password)
  }
  return {
    async describe() {
      const at = await current()
      if (at === undefined) return undefined
      const { folder, chosenAt, isSameDisk, lastCopy } = at.place
      const isMissing = doing.state === 'idle' && !(await isHomeThere(at.home))
      if (isMissing) later(LOOK_AGAIN_MS)
      return {
        name: nameOfFolder(folder),
        ...(isMissing ? { state: 'missing' as const } : doing),
        chosenAt: chosenAt as Instant,
        isSameDisk,
        ...(lastCopy === undefined
          ? {}
          : { lastCopy: { at: lastCopy.at as Instant, seq: lastCopy.seq } }),
      }
    },
    hasPassword: async () => (await settings.read()).copyKeyId !== undefined,
    async choose(folder) {
      if (isInside(folder, profile)) return fail('place.inside')
      const { homeId = randomBytes(4).toString('hex') } = await settings.read()
      const chosenAt = now().toISOString()
      try {
        await makeHome(homeIn(folder, homeId), chosenAt)
      } catch (error) {
        return fail('place.unwritable', { reason: reasonOf(error) })
      }
      const isSameDisk = (await stat(folder)).dev === (await stat(profile)).dev
      await settings.update((before) => ({
        ...before,
        homeId,
        secondPlace: { folder, chosenAt, isSameDisk },
      }))
      doing = { state: 'idle' }
      copy()
      return ok(null)
    },
    async remove() {
      stopTimer?.()
      await settings.update(withoutPlace)
      tell({ state: 'idle' })
    },
    copy,
    async settled() {
      while (running !== undefined) await running
    },
    async setPassword(password) {
      const key = password === null ? undefined : await deriveKey(password, freshTerms())
      try {
        await inTurn(async () => {
          // The old keys stay until what they encrypted is encrypted anew.
          if (key !== undefined) await keys.write([key, ...(await keys.read())])
          await settings.update(({ copyKeyId: _, ...rest }) =>
            key === undefined ? rest : { ...rest, copyKeyId: key.id },
          )
        })
      } catch (error) {
        return fail('place.key-not-kept', { reason: reasonOf(error) })
      }
      copy()
      return ok(null)
    },
    async list() {
      const at = await current()
      return at === undefined ? [] : (await findCopies(at.home)).map(({ info }) => info)
    },
    async listElsewhere() {
      const at = await current()
      if (at === undefined) return []
      return (await findElsewhere(at.place.folder, at.home)).map(({ info }) => info)
    },
    async fetch(id, password) {
      const found = await find(id)
      if (found === undefined) return fail('snapshot.gone')
      const key = await keyFor(found, password)
      return key.ok ? fetchCopy(found, key.value, join(profile, 'snapshots', 'fetched')) : key
    },
    async bringBack(id, password) {
      const found = await find(id)
      if (found === undefined) return fail('snapshot.gone')
      const key = await keyFor(found, password)
      if (!key.ok) return key
      const set: CopySet = { folder: found.setFolder, key: key.value }
      return ok(await bringBack(set, join(profile, 'attachments')))
    },
  }
}

const withoutPlace = ({ secondPlace: _, ...rest }: MachineSettings): MachineSettings => rest
