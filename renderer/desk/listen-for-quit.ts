import { waitForWrites } from '#renderer/db/wait-for-writes.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Start } from './start/create-start.ts'

/** Lets what just began (a draft being kept) ask for its transaction first. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * The quit handshake: whoever holds unsaved typing keeps it on `pagehide`; the app quits when that,
 * and whatever else was being written, is on record.
 */
export const listenForQuit = (desktop: Desktop, start: Start): void => {
  const finish = async (): Promise<void> => {
    window.dispatchEvent(new Event('pagehide'))
    await nextTask()
    const stage = start.get()
    // Records that are still being made whole are begun again at the next start.
    if (stage.kind === 'ready') await waitForWrites(stage.db)
  }
  desktop.listen('app.quitting', () => {
    void finish().finally(() => desktop.call('app.quit-now', undefined))
  })
}
