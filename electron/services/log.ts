import { homedir } from 'node:os'
import { join } from 'node:path'
import log from 'electron-log/main'
import { scrubPersonal } from './scrub-personal.ts'

export type LogLevel = 'info' | 'warn' | 'error'

const FIVE_MEGABYTES = 5 * 1024 * 1024

/** Logs to a file of the profile; two files of 5 MB at most. */
export function openLog(folder: string, isPackaged: boolean): void {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log')
  log.transports.file.maxSize = FIVE_MEGABYTES
  log.transports.file.level = 'info'
  log.transports.console.level = isPackaged ? false : 'warn'
}

/** Writes one line. Phones, plates, VINs and the user's folder are taken out. */
export function writeLog(level: LogLevel, text: string, cause?: unknown): void {
  const words = cause === undefined ? text : `${text}: ${describeCause(cause)}`
  log[level](scrubPersonal(words, homedir()))
}

function describeCause(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
