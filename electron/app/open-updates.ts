import { app } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { Snapshots } from '#electron/services/snapshots/snapshots.ts'
import { createUpdates, type Updates } from '#electron/services/updates/updates.ts'
import type { UpdateStatus } from '#shared/ipc/calls/update-calls.ts'
import { startTimer } from './start-timer.ts'

/** Whether an installer can replace this copy: on Linux, an AppImage replaces itself. */
const isReplaceable = (): boolean =>
  app.isPackaged && (process.platform !== 'linux' || process.env.APPIMAGE !== undefined)

/** The updates, wired to this app. Asks nobody before it is told to. */
export function openUpdates(
  settings: SettingsFile,
  snapshots: Snapshots,
  onChanged: (status: UpdateStatus) => void,
): Updates {
  return createUpdates({
    version: app.getVersion(),
    isInstalled: isReplaceable(),
    settings,
    async openEngine() {
      const { openUpdateEngine } = await import('#electron/services/updates/update-engine.ts')
      return openUpdateEngine()
    },
    async findSnapshot(id) {
      const snapshot = (await snapshots.list()).find((one) => one.id === id)
      return snapshot === undefined ? undefined : Date.parse(snapshot.takenAt)
    },
    startTimer,
    now: Date.now,
    onChanged,
    log: writeLog,
  })
}
