import { app } from 'electron'
import type { AppInfo } from '#shared/ipc/contract.ts'
import type { Launch } from './command-line.ts'

const PLATFORMS = ['win32', 'darwin', 'linux'] as const

/** What the desk may know of the program it runs in. */
export function describeApp({
  isDemo,
  forgetsPins,
}: Pick<Launch, 'isDemo' | 'forgetsPins'>): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chromium: process.versions.chrome ?? '',
    platform: PLATFORMS.find((platform) => platform === process.platform) ?? 'other',
    isDemo,
    ...(forgetsPins ? { forgetsPins } : {}),
  }
}
