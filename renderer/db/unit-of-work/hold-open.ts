import Dexie, { type Transaction } from 'dexie'
import type { QiantaiDatabase } from '../database.ts'

/** Waits for something outside the records, and keeps their transaction open meanwhile. */
export type Hold = <T>(ask: () => Promise<T>) => Promise<T>

/** A disk that has not answered by then has refused. */
const LONGEST_MS = 60_000
/**
 * How much each question reads that keeps the transaction open. A transaction lives only as long as
 * something is asked of it; asked for a single row, as `Dexie.waitFor` does, it is asked four hundred
 * times in a save, and on a busy machine what is waited for comes later by it.
 */
const KEYS_EACH = 500

/**
 * Runs a body in one strict transaction over all records. What it holds for is asked outside the
 * transaction. Throws what the body throws, or what ended the transaction; Dexie's TimeoutError
 * where no answer comes for a minute.
 */
export const holdOpen = <T>(db: QiantaiDatabase, body: (hold: Hold) => Promise<T>): Promise<T> =>
  // Dexie follows the awaits of an async function, and of no other.
  db.transaction('rw', db.tables, async (transaction) =>
    body((ask) => hold(ask, () => keepOpen(db, transaction))),
  )

/** Fails at once where the browser has ended the transaction, with its reason. */
async function keepOpen(db: QiantaiDatabase, transaction: Transaction): Promise<void> {
  try {
    await db.journal.limit(KEYS_EACH).primaryKeys()
  } catch (error) {
    throw transaction.idbtrans.error ?? error
  }
}

async function hold<T>(ask: () => Promise<T>, keep: () => Promise<void>): Promise<T> {
  let answer: { readonly value: T } | { readonly error: unknown } | undefined
  const began = performance.now()
  Dexie.ignoreTransaction(ask).then(
    (value) => {
      answer = { value }
    },
    (error: unknown) => {
      answer = { error }
    },
  )
  while (answer === undefined) {
    await keep()
    if (performance.now() - began > LONGEST_MS) throw new Dexie.TimeoutError()
  }
  if ('error' in answer) throw answer.error
  return answer.value
}
