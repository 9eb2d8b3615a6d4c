import type { QiantaiDatabase } from './database.ts'

/**
 * Waits until everything that was being written is on record: a read over all tables gets its turn
 * only after the writes that were asked for before it.
 */
export const waitForWrites = (db: QiantaiDatabase): Promise<void> =>
  db.transaction('r', db.tables, async () => {
    await db.settings.count()
  })
