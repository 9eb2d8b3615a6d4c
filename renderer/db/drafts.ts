import type { QiantaiDatabase } from './database.ts'

// Drafts pass by the unit of work on purpose: they are half-typed words that nobody has answered
// for yet, written a few times a second. In the journal they would bury what was really done.

const draftId = (key: string): `draft:${string}` => `draft:${key}`

/** The draft kept under a key, or undefined. */
export async function findDraft(db: QiantaiDatabase, key: string): Promise<unknown> {
  const row = await db.settings.get(draftId(key))
  return row === undefined || !('value' in row) ? undefined : row.value
}

/** Keeps a draft: plain data only. */
export async function saveDraft(db: QiantaiDatabase, key: string, value: unknown): Promise<void> {
  await db.settings.put({ id: draftId(key), value })
}

/** Forgets a draft, once it is submitted or thrown away. */
export async function removeDraft(db: QiantaiDatabase, key: string): Promise<void> {
  await db.settings.delete(draftId(key))
}
