import { join } from 'node:path'
import { app } from 'electron'
import type { House } from './house.ts'
import { serveApp } from './serve-app.ts'
import { openSessions } from './sessions.ts'

/** Serves `app://qiantai` to the desk, and to the public screens what they may have of it. */
export function serveWindows({ profile, launch, counter }: House): void {
  const sessions = openSessions()
  const served = {
    rendererFolder: join(app.getAppPath(), 'out', 'renderer'),
    attachmentsFolder: join(profile, 'attachments'),
    // An installed app takes its pages from itself only, whatever its environment says.
    devServer: app.isPackaged ? undefined : launch.devServer,
    isGranted: counter.isGranted,
  }
  serveApp(sessions.desk, 'desk', served)
  serveApp(sessions.public, 'public', served)
}
