import Dexie from 'dexie'
import type { QiantaiDatabase } from '../database.ts'

/** Waits for something outside the records, and keeps their transaction open meanwhile. */
export type Hold = <T>(ask: () => Promise<T>) => Promise<T>

/**
 * Runs a body in one strict transaction over all records. What it holds for is asked outside the
 * transaction. Throws what the body throws, or what ended the transaction.
 */
export async function holdOpen<T>(
  db: QiantaiDatabase,
  body: (hold: Hold) => Promise<T>,
): Promise<T> {
  let isHolding = false
  let end: (error: unknown) => void = () => {}
  // Dexie keeps a transaction open by asking it again and again. When the browser ends it meanwhile
  // nothing is answered any more, and the body would wait for ever.
  const ended = new Promise<never>((_, reject) => {
    end = reject
  })
  const hold: Hold = async (ask) => {
    isHolding = true
    const answer = await Dexie.waitFor(Dexie.ignoreTransaction(ask))
    isHolding = false
    return answer
  }
  // Dexie follows the awaits of an async function, and of no other.
  const done = db.transaction('rw', db.tables, async (transaction) => {
    transaction.on('abort', () => {
      if (isHolding) end(transaction.idbtrans.error ?? new Dexie.AbortError())
    })
    return body(hold)
  })
  return Promise.race([done, ended])
}
