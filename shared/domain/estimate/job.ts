import type { Hours } from '#shared/kernel/hours.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { Approval } from '../approval/approval.ts'
import type { DeferredJobId } from '../deferred/deferred-job.ts'
import type { ContractTerms } from '../extras/service-contract.ts'
import type { StaffId, TechnicianGrade } from '../staff/staff.ts'
import type { WorkCheck, WorkStep } from '../workshop/work-step.ts'
import type { PartLine } from './part-line.ts'
import type { RepairCategory } from './repair-category.ts'

export type JobId = Id<'Job'>

/** Priced quota labour: 工时定额 × 工时单价. Quota hours are not clock time. */
export interface Labour {
  readonly hours: Hours
  /** Minor units per quota hour. */
  readonly rate: Money
}

/** `reception`: on the first estimate. `repair`: a supplement that needs its own approval. */
export type FoundDuring = 'reception' | 'repair'

/** Why a job is billed at nothing although it has a price: its lines are printed, and free. */
export const FREE_REASONS = ['rework', 'maker-warranty', 'goodwill'] as const
export type FreeReason = (typeof FREE_REASONS)[number]

/** One piece of work with its labour and parts: what the customer approves or declines as a whole. */
export interface Job {
  readonly id: JobId
  readonly name: string
  readonly category: RepairCategory
  /** Why it is needed, in words for the customer; may be empty. */
  readonly reason: string
  readonly foundDuring: FoundDuring
  readonly labour?: Labour
  readonly parts: readonly PartLine[]
  /** Parts that may turn out to be needed, named beforehand and in no total (可能增加的配件). */
  readonly likelyParts?: readonly PartLine[]
  /** The job of the price list it was taken from. */
  readonly standardJobId?: string
  /** The least grade it may be given to. */
  readonly grade?: TechnicianGrade
  readonly free?: FreeReason
  /** Detailing and accessories: begun under a signed contract only, which explains this. */
  readonly contract?: ContractTerms
  readonly approval: Approval
  /** Done by the technician; final inspection asks that all approved jobs are. */
  readonly isDone: boolean
  readonly technicianId?: StaffId
  /** Steps of the standard job, as done on this car. */
  readonly steps?: readonly WorkStep[]
  /** 自检: by who did it. */
  readonly selfCheck?: WorkCheck
  /** 互检: by a colleague. */
  readonly mutualCheck?: WorkCheck
  /** Deferred work of an earlier visit that this job takes up again. */
  readonly revives?: DeferredJobId
}
