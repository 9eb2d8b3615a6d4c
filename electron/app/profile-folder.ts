import { join, resolve } from 'node:path'
import type { Launch } from './command-line.ts'

/** Latin, and not the product's name on screen: the folder is part of the database's address. */
export const APP_NAME = 'qiantai'

/** The folder of database, photos, settings and log. The demo never shares the shop's own. */
export function computeProfileFolder(appData: string, launch: Launch): string {
  if (launch.userDataFolder !== undefined) return resolve(launch.userDataFolder)
  return join(appData, launch.isDemo ? `${APP_NAME}-demo` : APP_NAME)
}
