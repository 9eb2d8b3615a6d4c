import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Says that the next start is to put the database away. */
const WISH = 'set-aside-records'
/** Where the browser keeps the desk's databases within a profile. */
const DATABASE = 'IndexedDB'

/** Folder of everything that was put away; nothing in it is ever deleted by the program. */
export const setAsideFolder = (profile: string): string => join(profile, 'set-aside')

/** Asks the next start to put the database away: while a window is open the browser holds its files. */
export function wishRecordsAside(profile: string): void {
  writeFileSync(join(profile, WISH), '')
}

/**
 * Puts the database away where that was wished, before any window opens; gives the name of the folder
 * it went to. The wish is over only when the files have moved: a start that is cut off moves them at
 * the next one.
 */
export function setRecordsAside(profile: string, now: Date): string | undefined {
  const wish = join(profile, WISH)
  if (!existsSync(wish)) return undefined
  const database = join(profile, DATABASE)
  const name = `${now.toISOString().replace(/[:.]/g, '-')}-records`
  if (existsSync(database)) {
    const folder = join(setAsideFolder(profile), name)
    mkdirSync(folder, { recursive: true })
    renameSync(database, join(folder, DATABASE))
  }
  rmSync(wish)
  return name
}
