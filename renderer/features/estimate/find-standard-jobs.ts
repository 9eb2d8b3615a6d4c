import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'

/**
 * Jobs of the price list for what was typed: any part of the name or its pinyin initials, those that
 * begin with it first. At once and not by a query: Enter right after the last letter must take what
 * this letter found.
 */
export const findStandardJobs = (jobs: readonly StandardJob[], text: string): StandardJob[] => {
  const key = toHalfWidth(text).toLowerCase().replace(/\s/g, '')
  if (key === '') return [...jobs]
  const found = jobs.filter((job) => job.searchKeys.some((searched) => searched.includes(key)))
  const begins = (job: StandardJob): boolean => job.searchKeys.some((each) => each.startsWith(key))
  return [...found.filter(begins), ...found.filter((job) => !begins(job))]
}
