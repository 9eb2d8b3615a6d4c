import type { LogLevel } from '#electron/services/log.ts'
import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { InstallProblem, UpdateStatus } from '#shared/ipc/calls/update-calls.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { problemOf, type UpdateEngine } from './update-engine.ts'

/** The first look after a start, when the desk has long been at work; milliseconds. */
export const FIRST_CHECK_MS = 10 * 60_000
export const CHECK_EVERY_MS = 24 * 3600_000
/** A snapshot older than this may lack what was done since. */
export const SNAPSHOT_FRESH_MS = 10 * 60_000

export interface UpdateWiring {
  readonly version: string
  /** Whether an installer put it there, and can put another in its place. */
  readonly isInstalled: boolean
  readonly settings: SettingsFile
  readonly openEngine: () => Promise<UpdateEngine>
  /** When a verified snapshot was taken; undefined when there is none of that name. */
  readonly findSnapshot: (id: string) => Promise<number | undefined>
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  readonly now: () => number
  readonly onChanged: (status: UpdateStatus) => void
  readonly log: (level: LogLevel, text: string, cause?: unknown) => void
}

/** Newer versions: looked for once a day or when asked, fetched and installed when told to. */
export interface Updates {
  status(): Promise<UpdateStatus>
  setFeed(feed: string | null): Promise<UpdateStatus>
  check(): Promise<UpdateStatus>
  download(): Promise<UpdateStatus>
  install(snapshotId: string): Promise<Result<null, InstallProblem>>
  /** Looks from now on once a day, where there is a feed. */
  resume(): void
}

type Progress = Omit<UpdateStatus, 'version' | 'feed'>

export function createUpdates(wiring: UpdateWiring): Updates {
  const { version, isInstalled, settings, startTimer, now, log } = wiring
  let progress: Progress = { state: 'idle' }
  let stopTimer: (() => void) | undefined
  let engine: Promise<UpdateEngine> | undefined
  const openEngine = (): Promise<UpdateEngine> => {
    engine ??= wiring.openEngine()
    return engine
  }

  const statusWith = async (at: Progress): Promise<UpdateStatus> => {
    const { updateFeed: feed = null } = await settings.read()
    if (!isInstalled) return { version, feed, state: 'not-installed' }
    return feed === null ? { version, feed, state: 'off' } : { version, feed, ...at }
  }
  const status = () => statusWith(progress)
  const tell = async (next: Progress): Promise<UpdateStatus> => {
    progress = next
    // As it is now, though it may be further when the settings have been read.
    const told = await statusWith(next)
    wiring.onChanged(told)
    return told
  }
  const failWith = (what: string, error: unknown, kept: Partial<Progress>) => {
    log('warn', what, error)
    return tell({ ...kept, state: 'failed', problem: problemOf(error) })
  }

  const check = async (): Promise<UpdateStatus> => {
    const before = await status()
    const { feed } = before
    const isBusy = ['checking', 'downloading', 'ready'].includes(before.state)
    if (feed === null || !isInstalled || isBusy) return before
    await tell({ state: 'checking' })
    const checkedAt = instantOf(now())
    try {
      const found = await (await openEngine()).check(feed)
      // Another feed was named meanwhile: what this one has is nobody's business any more.
      if ((await settings.read()).updateFeed !== feed) return tell({ state: 'idle' })
      if (found === undefined) return tell({ state: 'current', checkedAt })
      log('info', `version ${found.version} is there`)
      return tell({ state: 'found', checkedAt, found })
    } catch (error) {
      return failWith('the update feed gave nothing', error, { checkedAt })
    }
  }
  const checkDaily = (after: number): void => {
    stopTimer?.()
    stopTimer = startTimer(() => {
      void check()
      checkDaily(CHECK_EVERY_MS)
    }, after)
  }

  return {
    status,
    check,
    async setFeed(feed) {
      await settings.update(({ updateFeed: _, ...rest }) =>
        feed === null ? rest : { ...rest, updateFeed: feed },
      )
      return tell({ state: 'idle' })
    },
    async download() {
      const { found, checkedAt } = progress
      if (progress.state !== 'found' || found === undefined) return status()
      const kept = { found, ...(checkedAt === undefined ? {} : { checkedAt }) }
      await tell({ ...kept, state: 'downloading', percent: 0 })
      try {
        await (await openEngine()).download((percent) => {
          const whole = Math.floor(percent)
          if (whole === progress.percent || progress.state !== 'downloading') return
          void tell({ ...kept, state: 'downloading', percent: whole })
        })
        return tell({ ...kept, state: 'ready' })
      } catch (error) {
        return failWith(`version ${found.version} was not fetched`, error, kept)
      }
    },
    async install(snapshotId) {
      if (progress.state !== 'ready') return fail('update.not-ready')
      const takenAt = await wiring.findSnapshot(snapshotId)
      if (takenAt === undefined || now() - takenAt > SNAPSHOT_FRESH_MS) {
        return fail('update.no-snapshot')
      }
      log('info', `version ${progress.found?.version} is installed over ${version}`)
      const ready = await openEngine()
      // After the answer has left: the window that asked is closed by it.
      startTimer(() => ready.install(), 0)
      return ok(null)
    },
    resume: () => checkDaily(FIRST_CHECK_MS),
  }
}
