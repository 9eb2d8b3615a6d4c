import { stat } from 'node:fs/promises'

/** Files are written beside and renamed: once there, they are whole. */
export async function waitForFile(path: string): Promise<void> {
  const deadline = Date.now() + 15_000
  for (;;) {
    const stats = await stat(path).catch(() => undefined)
    if (stats !== undefined && stats.size > 0) return
    if (Date.now() > deadline) throw new Error(`${path} was not saved`)
    await new Promise((settle) => setTimeout(settle, 20))
  }
}
