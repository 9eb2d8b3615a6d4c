import type { AppUpdater } from 'electron-updater'
import type { FoundUpdate, UpdateProblem } from '#shared/ipc/calls/update-calls.ts'

/** What fetches and installs; throws when it cannot. */
export interface UpdateEngine {
  /** The newer version a feed has; undefined when it has none. */
  check(feed: string): Promise<FoundUpdate | undefined>
  /** Fetches what was found, and holds it against the hash the feed gave. */
  download(onPercent: (percent: number) => void): Promise<void>
  /** Ends the app and starts the installer. */
  install(): void
}

const LONGEST_NOTES = 4000

/** Notes as plain text: the card shows them as they are, and no tag of theirs means anything. */
export function plainNotes(notes: unknown): string {
  if (typeof notes !== 'string') return ''
  const text = notes.replaceAll(/<br\s*\/?>|<\/(p|li|h\d)>/gi, '\n').replaceAll(/<[^>]*>/g, '')
  return text.trim().slice(0, LONGEST_NOTES)
}

/** electron-updater, kept to what we say: nothing is fetched or installed by itself, nothing older. */
export function createUpdateEngine(updater: AppUpdater): UpdateEngine {
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.allowDowngrade = false
  updater.allowPrerelease = false
  updater.disableWebInstaller = true
  updater.logger = null
  let onProgress: (percent: number) => void = () => undefined
  updater.on('download-progress', ({ percent }) => onProgress(percent))
  return {
    async check(feed) {
      updater.setFeedURL({ provider: 'generic', url: feed })
      const answer = await updater.checkForUpdates()
      if (answer?.isUpdateAvailable !== true) return undefined
      const { version, releaseNotes } = answer.updateInfo
      return { version, notes: plainNotes(releaseNotes) }
    },
    async download(onPercent) {
      onProgress = onPercent
      await updater.downloadUpdate()
    },
    install: () => updater.quitAndInstall(false, true),
  }
}

/** The one of this system, loaded when it is first asked for. */
export async function openUpdateEngine(): Promise<UpdateEngine> {
  const { autoUpdater } = await import('electron-updater')
  return createUpdateEngine(autoUpdater)
}

const DAMAGED = ['ERR_CHECKSUM_MISMATCH', 'ERR_UPDATER_INVALID_SIGNATURE', 'ERR_DATA_MISMATCH']

/** What went wrong, as far as the person at the desk can do something about it. */
export function problemOf(error: unknown): UpdateProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (DAMAGED.includes(code) || /sha512 checksum mismatch/i.test(String(error))) {
    return 'update.damaged'
  }
  return code.startsWith('ERR_UPDATER_') ? 'update.feed-broken' : 'update.unreachable'
}
