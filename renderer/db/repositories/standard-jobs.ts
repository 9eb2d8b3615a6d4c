import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import type { QiantaiDatabase } from '../database.ts'

/** The price list in its order. */
export async function listStandardJobs(db: QiantaiDatabase): Promise<StandardJob[]> {
  return db.standardJobs.orderBy('order').toArray()
}

/** The job of the price list by its id; it may have been taken off since. */
export async function findStandardJob(
  db: QiantaiDatabase,
  id: string,
): Promise<StandardJob | undefined> {
  return db.standardJobs.get(id)
}

/**
 * Jobs of the price list that a text finds, in its order: any part of the name or of its pinyin
 * initials. Nothing typed finds all. A price list is short enough to look through whole.
 */
export async function searchStandardJobs(
  db: QiantaiDatabase,
  text: string,
): Promise<StandardJob[]> {
  const key = toHalfWidth(text).toLowerCase().replace(/\s/g, '')
  const jobs = await listStandardJobs(db)
  return jobs.filter((job) => job.searchKeys.some((searched) => searched.includes(key)))
}
