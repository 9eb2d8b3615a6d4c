import { findWriteRefusal } from './cannot-write.ts'
import type { QiantaiDatabase } from './database.ts'

// Like drafts, preferences are not journaled: the language of this screen or the printer last used
// is no fact of the trade, and another desk must not take it over.

const preferenceId = (key: string): `preference:${string}` => `preference:${key}`

/** A choice of this machine, such as `screen-locale`, or undefined. */
export async function findPreference(db: QiantaiDatabase, key: string): Promise<unknown> {
  const row = await db.settings.get(preferenceId(key))
  return row === undefined || !('value' in row) ? undefined : row.value
}

/** Keeps a choice of this machine. */
export async function savePreference(
  db: QiantaiDatabase,
  key: string,
  value: unknown,
): Promise<void> {
  const row = { id: preferenceId(key), value }
  try {
    await db.settings.put(row)
  } catch (error) {
    // After a full disk the browser closes the records, and opens them for the next who asks.
    if (findWriteRefusal(error) === undefined) throw error
    await db.settings.put(row)
  }
}
