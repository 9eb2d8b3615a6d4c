import { open } from 'node:fs/promises'

/**
 * Makes a new or renamed file's name durable. Windows opens no folders for that: there a rename is
 * on disk with the file system's own log.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
