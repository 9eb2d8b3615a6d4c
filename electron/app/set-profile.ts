import { mkdirSync } from 'node:fs'
import { app } from 'electron'
import type { Launch } from './command-line.ts'
import { APP_NAME, computeProfileFolder } from './profile-folder.ts'

/** Names the app and its folder. Before anything else: the lock of a single instance lies in it. */
export function setProfile(launch: Launch): void {
  app.setName(APP_NAME)
  const folder = computeProfileFolder(app.getPath('appData'), launch)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}
