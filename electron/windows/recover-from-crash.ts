import type { BrowserWindow } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { WindowKind } from '#shared/ipc/contract.ts'
import { createCrashLimit } from './crash-limit.ts'

export interface Recovery {
  /** It crashed and is loaded again. */
  readonly onCrashed?: (() => void) | undefined
  /** Reloading no longer helps. */
  readonly onGivenUp: () => void
}

/** Reloads a window whose process died; drafts are in the database, so little is lost. */
export function recoverFromCrash(
  window: BrowserWindow,
  kind: WindowKind,
  { onCrashed, onGivenUp }: Recovery,
): void {
  const limit = createCrashLimit()
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    writeLog('error', `${kind} window gone: ${details.reason}, exit code ${details.exitCode}`)
    if (limit.mayReload(Date.now())) {
      // Reloading inside this event is ignored by some versions of Chromium.
      setImmediate(() => window.isDestroyed() || window.webContents.reload())
      onCrashed?.()
      return
    }
    onGivenUp()
  })
  window.on('unresponsive', () => writeLog('warn', `${kind} window does not answer`))
}
