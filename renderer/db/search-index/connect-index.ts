import Dexie, { type ObservabilitySet } from 'dexie'
import type { QiantaiDatabase } from '../database.ts'
import type { FromIndex, Line, ToIndex } from './messages.ts'
import type { IndexAnswer } from './search-index.ts'
import { touchedBy } from './touched-by.ts'

export type IndexLine = Line<ToIndex, FromIndex> & { terminate(): void }

/** The desk's end of the search index of one database. */
export interface ConnectedIndex {
  /** Whether it knows every change of the records: else the records themselves are searched. */
  isReady(): boolean
  /** The best answers; undefined when the index gave up meanwhile. */
  find(text: string, limit: number): Promise<IndexAnswer | undefined>
  close(): void
}

const connected = new WeakMap<QiantaiDatabase, ConnectedIndex>()

/** The index of a database, once one was connected. */
export const findIndex = (db: QiantaiDatabase): ConnectedIndex | undefined => connected.get(db)

/**
 * Fills an index beside the records and keeps it up to every change of them. Without it, or while
 * it is behind, search works from the records: slower, with the same answers. `onReady` hears when
 * it is ready for the first time, `onFailed` why it gave up.
 */
export function connectIndex(
  db: QiantaiDatabase,
  line: IndexLine,
  { onReady, onFailed }: { onReady?: () => void; onFailed?: (reason: string) => void } = {},
): ConnectedIndex {
  const asked = new Map<number, (answer: IndexAnswer | undefined) => void>()
  let lastId = 0
  let behind = 0
  let isClosed = false
  let wasReady = false

  const tell = (message: ToIndex): void => {
    behind += 1
    line.postMessage(message)
  }
  const follow = (parts: ObservabilitySet): void => {
    const touched = touchedBy(parts, db.name)
    if (touched === 'everything') tell({ type: 'fill', database: db.name })
    else if (touched !== undefined) tell({ type: 'touch', rows: touched })
  }
  const close = (): void => {
    isClosed = true
    Dexie.on.storagemutated.unsubscribe(follow)
    line.terminate()
    for (const answer of asked.values()) answer(undefined)
    asked.clear()
  }
  line.onmessage = ({ data }) => {
    if (data.type === 'found') {
      asked.get(data.id)?.(data.answer)
      asked.delete(data.id)
    } else if (data.type === 'failed') {
      close()
      onFailed?.(data.reason)
    } else {
      behind -= 1
      if (behind === 0 && !wasReady) {
        wasReady = true
        onReady?.()
      }
    }
  }
  Dexie.on('storagemutated', follow)
  tell({ type: 'fill', database: db.name })
  const index: ConnectedIndex = {
    isReady: () => behind === 0 && !isClosed,
    find: (text, limit) =>
      new Promise((resolve) => {
        lastId += 1
        asked.set(lastId, resolve)
        line.postMessage({ type: 'find', id: lastId, text, limit })
      }),
    close,
  }
  connected.set(db, index)
  return index
}
