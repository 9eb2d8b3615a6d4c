import type { FileHandle } from 'node:fs/promises'

/** Writes all bytes at the end of what was written: one `write` may take less than it was given. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done)
    done += bytesWritten
  }
}
