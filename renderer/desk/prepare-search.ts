import { connectIndex, type IndexLine } from '#renderer/db/search-index/connect-index.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Start } from './start/create-start.ts'

const startWorker = (): IndexLine =>
  new Worker(new URL('../db/search-index/index-worker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  }) as unknown as IndexLine

/**
 * Fills the search index once the desk has drawn and the machine is idle. The mark says when it is
 * ready, for whoever measures.
 */
export const prepareSearch = (desktop: Desktop, { opened }: Start): void => {
  const connect = async (): Promise<void> => {
    connectIndex(await opened, startWorker(), {
      onReady: () => performance.mark('search-index-ready'),
      onFailed: (reason) => {
        const text = `the search index gave up: ${reason}`
        void desktop.call('log.write', { level: 'error', text })
      },
    })
  }
  requestIdleCallback(() => void connect(), { timeout: 10_000 })
}
