import type { QiantaiDatabase } from '#renderer/db/database.ts'
import {
  type ConnectedIndex,
  connectIndex,
  type IndexLine,
} from '#renderer/db/search-index/connect-index.ts'
import type { FromIndex, Line, ToIndex } from '#renderer/db/search-index/messages.ts'
import { serveIndex } from '#renderer/db/search-index/serve-index.ts'

export interface TestIndex {
  readonly index: ConnectedIndex
  /** Until every change that was saved is taken in. */
  untilReady(): Promise<void>
  close(): void
}

/** The search index of a database, its worker's end in the same thread. */
export async function connectTestIndex(db: QiantaiDatabase): Promise<TestIndex> {
  const { port1, port2 } = new MessageChannel()
  const worker: Line<FromIndex, ToIndex> = {
    onmessage: null,
    postMessage: (message) => port2.postMessage(message),
  }
  port2.onmessage = (event) => worker.onmessage?.(event)
  serveIndex(worker, async () => db)
  const desk: IndexLine = {
    onmessage: null,
    postMessage: (message) => port1.postMessage(message),
    terminate: () => port1.close(),
  }
  port1.onmessage = (event) => desk.onmessage?.(event)
  const index = connectIndex(db, desk)
  const untilReady = async (): Promise<void> => {
    while (!index.isReady()) await new Promise((resolve) => setTimeout(resolve, 0))
  }
  await untilReady()
  return { index, untilReady, close: () => index.close() }
}
