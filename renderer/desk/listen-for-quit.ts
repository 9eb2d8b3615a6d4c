import { waitForWrites } from '#renderer/db/wait-for-writes.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Start } from './start/create-start.ts'

/** Lets what just began (a draft being kept) ask for its transaction first. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * The quit handshake: whoever holds unsaved typing keeps it on `pagehide`; when that, and whatever
 * else was being written, is on record, the last snapshot is taken, and the app quits.
 */
export const listenForQuit = (desktop: Desktop, start: Start): void => {
  const finish = async (): Promise<void> => {
    window.dispatchEvent(new Event('pagehide'))
    await nextTask()
    const stage = start.get()
    // Records that are still being made whole are begun again at the next start.
    if (stage.kind !== 'ready') return
    await waitForWrites(stage.db)
    const { closeWithSnapshot } = await import('#renderer/features/snapshots/index.ts')
    await closeWithSnapshot(stage.db, desktop)
  }
  desktop.listen('app.quitting', () => {
    void finish().finally(() => desktop.call('app.quit-now', undefined))
  })
}
