import { join } from 'node:path'
import { app } from 'electron'
import type { House } from './house.ts'
import { serveApp } from './serve-app.ts'
import { openSessions } from './sessions.ts'

/** Serves `app://qiantai` to the desk, and to the public screens what they may have of it. */
export function serveWindows({ profile, launch, counter, wall }: House): void {
  // An installed app takes its pages from itself only, whatever its environment says.
  const devServer = app.isPackaged ? undefined : launch.devServer
  const sessions = openSessions(devServer !== undefined)
  const served = {
    rendererFolder: join(app.getAppPath(), 'out', 'renderer'),
    attachmentsFolder: join(profile, 'attachments'),
    devServer,
    isGranted: (hash: string) => counter.isGranted(hash) || wall.isGranted(hash),
  }
  serveApp(sessions.desk, 'desk', served)
  serveApp(sessions.public, 'public', served)
}
