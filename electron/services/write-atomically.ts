import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

let count = 0

/**
 * Writes a file whole or not at all: beside it, to disk, then renamed over it. A power cut leaves
 * the old file or the new one. Throws what the file system throws, leaving nothing behind.
 */
export async function writeAtomically(file: string, bytes: Uint8Array | string): Promise<void> {
  count += 1
  const temporary = join(
    dirname(file),
    `.${basename(file).slice(0, 80)}.${process.pid}.${count}.tmp`,
  )
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
