import { listApproved } from '../approval/decide-job.ts'
import type { JobId } from '../estimate/job.ts'
import { isShopsFault } from '../rework/rework.ts'
import type { Visit } from '../visit/visit.ts'
import { computeWarranty, type WarrantyInput, type WarrantyPromise } from './compute-warranty.ts'
import type { WarrantyTerm } from './warranty-term.ts'

/**
 * The warranty of every billed job, in the order of the bill. A job that puts an earlier one right
 * begins that one's term anew: it is never shorter than what the customer was promised then.
 */
export function listWarranties(
  visit: Pick<Visit, 'jobs' | 'rework'>,
  leaving: Omit<WarrantyInput, 'category'>,
): WarrantyTerm[] {
  return listApproved(visit).map((job) => ({
    jobId: job.id,
    jobName: job.name,
    ...computeWarranty({
      ...leaving,
      category: job.category,
      promise: longer(leaving.promise, earlierTerm(visit, job.id)),
    }),
  }))
}

function earlierTerm({ rework }: Pick<Visit, 'rework'>, jobId: JobId): WarrantyPromise | undefined {
  if (rework === undefined || !isShopsFault(rework)) return undefined
  const item = rework.items?.find((one) => one.jobId === jobId)
  if (item?.days === undefined || item.km === undefined) return undefined
  return { days: item.days, km: item.km }
}

function longer(
  a: WarrantyPromise | undefined,
  b: WarrantyPromise | undefined,
): WarrantyPromise | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { days: Math.max(a.days, b.days), km: Math.max(a.km, b.km) }
}
