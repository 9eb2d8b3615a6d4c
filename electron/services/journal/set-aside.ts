import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '#electron/services/sync-folder.ts'

/** Where what does not count any more is kept: nothing of the journal is ever deleted. */
export interface SetAside {
  /** Moves a folder there; gives the name it lies under. */
  move(folder: string, reason: string): Promise<string>
  /** Keeps bytes that were cut off a file. */
  keep(name: string, bytes: Buffer, reason: string): Promise<void>
}

export function createSetAside(folder: string, now: () => Date): SetAside {
  let count = 0
  const makePlace = async (reason: string): Promise<string> => {
    count += 1
    const time = now().toISOString().replace(/[-:.]/g, '')
    // The count keeps two of one moment apart, also after the clock was set back.
    for (;;) {
      const name = `${time}-${reason}${count === 1 ? '' : `-${count}`}`
      try {
        await mkdir(folder, { recursive: true })
        await mkdir(join(folder, name))
        return name
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        count += 1
      }
    }
  }
  return {
    async move(from, reason) {
      const place = await makePlace(reason)
      await rename(from, join(folder, place, 'journal'))
      await syncFolder(join(folder, place))
      await syncFolder(folder)
      await syncFolder(dirname(from))
      return place
    },
    async keep(name, bytes, reason) {
      const place = await makePlace(reason)
      const handle = await open(join(folder, place, name), 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
  }
}
