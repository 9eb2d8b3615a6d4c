import { constants, fstatSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** The file that is written to. What was once acknowledged in it is never written over. */
export interface LineFile {
  readonly name: string
  /** Puts bytes at its end and on disk. Where that fails nothing of them stays, and it throws. */
  append(bytes: Buffer): Promise<void>
  /** Cuts it to a length, on disk. */
  cut(length: number): Promise<void>
  close(): Promise<void>
}

/** Somebody else wrote to the file, cut it or took it away while the app held it open. */
export class FileMeddledWith extends Error {}

/** Opens or makes a file whose first `length` bytes count; what is after them is cut off. */
export async function openLineFile(path: string, name: string, length: number): Promise<LineFile> {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  let good = length
  const cut = async (to: number): Promise<void> => {
    await handle.truncate(to)
    await handle.datasync()
    good = to
  }
  return {
    name,
    async append(bytes) {
      // Answered from memory: a turn of the thread pool would cost a save more than the question.
      const { size, nlink } = fstatSync(handle.fd)
      if (nlink === 0 || size < good) throw new FileMeddledWith(name)
      // What an append that failed could not cut off itself.
      if (size > good) await cut(good)
      try {
        await writeAll(handle, bytes, good)
        await handle.datasync()
        good += bytes.length
      } catch (error) {
        await cut(good).catch(() => {})
        throw error
      }
    },
    cut,
    close: () => handle.close(),
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const step = await handle.write(bytes, written, bytes.length - written, position + written)
    written += step.bytesWritten
  }
}
