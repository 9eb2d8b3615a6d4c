import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VisitId } from '../visit/visit.ts'

/** Why a job came back: the shop's work, its part, or something else that the shop has shown. */
export const REWORK_CAUSES = ['workmanship', 'part', 'other'] as const
export type ReworkCause = (typeof REWORK_CAUSES)[number]

/** One job that came back, and the job that puts it right. */
export interface ReworkItem {
  /** The job of the earlier visit. */
  readonly ofJobId: JobId
  /** The job of this visit that does it again. */
  readonly jobId: JobId
  readonly jobName: string
  /** Term the earlier job had; it begins anew with this visit's delivery. Absent: it had none. */
  readonly days?: number
  readonly km?: number
  /** Whether the shop still answered for it when the car came back. */
  readonly wasCovered: boolean
  /** How often the fault had been repaired before this visit, the first repair counted. */
  readonly repairs: number
}

/** A visit that puts earlier work right (返修), tied to the visit that caused it. */
export interface Rework {
  readonly ofVisitId: VisitId
  /** Number of that visit's repair order or settlement, as papers cite it. */
  readonly ofNumber: string
  /** Number of that visit's settlement list, where it had one. */
  readonly ofSettlement?: string
  /** The jobs that came back. */
  readonly jobIds: readonly JobId[]
  /** The same jobs with what stands for them on this visit; absent on visits told otherwise. */
  readonly items?: readonly ReworkItem[]
  /** What the customer says about them. */
  readonly complaint: string
  readonly cause?: ReworkCause
  readonly causeNote?: string
  readonly decidedBy?: StaffId
}

/** Whether the shop answers for the return: until another cause has been shown, it does. */
export const isShopsFault = ({ cause }: Pick<Rework, 'cause'>): boolean => cause !== 'other'
