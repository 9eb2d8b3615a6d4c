import { open } from 'node:fs/promises'

/** Puts the names in a folder on disk. Windows has no such call and writes them with the files. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
