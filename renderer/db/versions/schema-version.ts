import type { Transaction } from 'dexie'

/**
 * One step of the schema. A version that has left the house is never edited: a change is a new
 * file that adds tables, indexes or fields, and fills what old rows lack in `upgrade`.
 */
export interface SchemaVersion {
  readonly version: number
  /** Dexie's index notation by table, only the tables that are new or indexed anew. */
  readonly stores: Readonly<Record<string, string>>
  /** Throws when it cannot finish: the browser then keeps the old version whole. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
