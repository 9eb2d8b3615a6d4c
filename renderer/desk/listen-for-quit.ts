import type { Desktop } from '#renderer/platform/desktop.ts'

/**
 * The quit handshake: whoever holds unsaved typing (drafts) writes it on `pagehide`; a strict
 * transaction under way finishes before IndexedDB answers the next one, so one read is enough to
 * know that everything was written.
 */
export const listenForQuit = (desktop: Desktop): void => {
  desktop.listen('app.quitting', () => {
    window.dispatchEvent(new Event('pagehide'))
    void indexedDB.databases().finally(() => desktop.call('app.quit-now', undefined))
  })
}
