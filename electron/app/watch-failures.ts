import { app } from 'electron'
import { writeLog } from '#electron/services/log.ts'

/** What nobody caught goes to the log; the desk, which holds the records, goes on. */
export function watchFailures(): void {
  process.on('uncaughtException', (error) => writeLog('error', 'uncaught', error))
  process.on('unhandledRejection', (reason) => writeLog('error', 'unhandled rejection', reason))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') writeLog('warn', `${type} process gone: ${reason}, ${exitCode}`)
  })
}
