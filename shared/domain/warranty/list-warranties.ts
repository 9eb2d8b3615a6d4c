import { listApproved } from '../approval/decide-job.ts'
import type { Visit } from '../visit/visit.ts'
import { computeWarranty, type WarrantyInput } from './compute-warranty.ts'
import type { WarrantyTerm } from './warranty-term.ts'

/** The warranty of every billed job, in the order of the bill. */
export function listWarranties(
  visit: Pick<Visit, 'jobs'>,
  leaving: Omit<WarrantyInput, 'category'>,
): WarrantyTerm[] {
  return listApproved(visit).map((job) => ({
    jobId: job.id,
    jobName: job.name,
    ...computeWarranty({ ...leaving, category: job.category }),
  }))
}
