import type { QiantaiDatabase } from '../database.ts'

/** Beside this machine's choices: it says something of this copy of the records, not of the trade. */
const UNFINISHED = 'preference:rebuild-unfinished'

/** Says that a database is being filled. */
export async function markUnfinished(db: QiantaiDatabase): Promise<void> {
  await db.settings.put({ id: UNFINISHED, value: true })
}

/** Says that it is whole. */
export const unmarkUnfinished = (db: QiantaiDatabase): Promise<void> =>
  db.settings.delete(UNFINISHED)

/** Whether a rebuild was broken off in it. */
export const isUnfinished = async (db: QiantaiDatabase): Promise<boolean> =>
  (await db.settings.get(UNFINISHED)) !== undefined
