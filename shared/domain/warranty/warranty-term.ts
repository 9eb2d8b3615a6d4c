import type { Day } from '#shared/kernel/day.ts'
import type { JobId } from '../estimate/job.ts'

/** How long the shop answers for one job: days or kilometres, whichever comes first. */
export interface WarrantyTerm {
  readonly jobId: JobId
  readonly jobName: string
  readonly days: number
  readonly km: number
  readonly untilOn: Day
  readonly untilKm: number
}
