import { writeLog } from '#electron/services/log.ts'
import { setRecordsAside } from '#electron/services/set-aside/set-aside-records.ts'

/** Puts a database away that could not be opened, where somebody asked for it at the last start. */
export function putRecordsAside(profile: string): void {
  try {
    const folder = setRecordsAside(profile, new Date())
    if (folder !== undefined) writeLog('warn', `the database was set aside as ${folder}`)
  } catch (error) {
    writeLog('error', 'the database could not be set aside', error)
  }
}
