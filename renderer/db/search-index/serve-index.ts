import type { QiantaiDatabase } from '../database.ts'
import { fillIndex, refreshIndex } from './fill-index.ts'
import type { FromIndex, Line, ToIndex } from './messages.ts'
import { SearchIndex } from './search-index.ts'

/**
 * The worker's end: changes are taken in one after the other, a text is answered at once from what
 * is known. The desk asks only while nothing is left to be taken in.
 */
export function serveIndex(
  line: Line<FromIndex, ToIndex>,
  openRecords: (name: string) => Promise<QiantaiDatabase>,
): void {
  let index = new SearchIndex()
  let db: QiantaiDatabase | undefined
  let work = Promise.resolve()

  const take = async (message: Exclude<ToIndex, { type: 'find' }>): Promise<void> => {
    if (message.type === 'fill') {
      db ??= await openRecords(message.database)
      index = await fillIndex(db)
    } else if (db !== undefined) {
      await refreshIndex(db, index, message.rows)
    }
    line.postMessage({ type: 'ready' })
  }

  line.onmessage = ({ data }) => {
    if (data.type === 'find') {
      const answer = index.find(data.text, data.limit)
      line.postMessage({ type: 'found', id: data.id, answer })
      return
    }
    work = work
      .then(() => take(data))
      .catch((error: unknown) => line.postMessage({ type: 'failed', reason: String(error) }))
  }
}
