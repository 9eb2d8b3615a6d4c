import { execFile } from 'node:child_process'
import { mkdtemp, open, rm, rmdir, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MB = 1024 ** 2

/** A volume of its own, small enough to be filled. */
export interface SmallDisk {
  readonly folder: string
  free(): Promise<number>
  /** Another program takes the room, down to `left` bytes. */
  fill(left?: number): Promise<void>
  /** And gives it back. */
  clear(): Promise<void>
  remove(): Promise<void>
}

/** Mounts one in memory; undefined, and said on the console, where this may not be done. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'qiantai-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  } catch (error) {
    await rmdir(folder)
    console.warn(`[full disk] NOT TESTED: no small volume can be mounted here (${String(error)})`)
    return undefined
  }
  const ballast = join(folder, 'ballast')
  const free = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  }
  return {
    folder,
    free,
    async fill(left = 0) {
      const file = await open(ballast, 'a')
      try {
        const chunk = Buffer.alloc(MB, 1)
        for (let room = await free(); room > left; room = await free()) {
          await file.write(chunk.subarray(0, Math.min(MB, room - left)))
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        await file.close()
      }
    },
    clear: () => rm(ballast, { force: true }),
    async remove() {
      // What still ends may hold a file open: the volume goes when the last one is closed.
      await run('umount', ['-l', folder])
      await rmdir(folder)
    },
  }
}
