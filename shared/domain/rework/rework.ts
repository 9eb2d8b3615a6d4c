import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VisitId } from '../visit/visit.ts'

/** Why a job came back: the shop's work, its part, or something else that the shop has shown. */
export const REWORK_CAUSES = ['workmanship', 'part', 'other'] as const
export type ReworkCause = (typeof REWORK_CAUSES)[number]

/** A visit that puts earlier work right (返修), tied to the visit that caused it. */
export interface Rework {
  readonly ofVisitId: VisitId
  /** Number of that visit's repair order or settlement, as papers cite it. */
  readonly ofNumber: string
  /** The jobs that came back. */
  readonly jobIds: readonly JobId[]
  /** What the customer says about them. */
  readonly complaint: string
  readonly cause?: ReworkCause
  readonly causeNote?: string
  readonly decidedBy?: StaffId
}
