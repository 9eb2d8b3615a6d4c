import type { BasisPoints } from '#shared/kernel/rate.ts'

/** What the hours of a job are measured by (工时定额依据). */
export const QUOTA_BASES = ['maker', 'authority'] as const
export type QuotaBasis = (typeof QUOTA_BASES)[number]

/** What the work is held to (维修质量标准). */
export const WORK_STANDARDS = ['national', 'trade', 'local', 'manual'] as const
export type WorkStandard = (typeof WORK_STANDARDS)[number]

/**
 * What the model contract of the trade (机动车维修合同 示范文本) leaves open and a shop always fills in
 * the same way. Anything absent stays a blank on the repair order, to be filled in by hand.
 */
export interface OrderTerms {
  readonly quotaBasis?: QuotaBasis
  readonly standards?: readonly WorkStandard[]
  /** What is put on the buying price of parts. */
  readonly partsMargin?: BasisPoints
  /** How far the bill may leave the budget before it is agreed again. */
  readonly deviation?: BasisPoints
  /** Where the car is handed over. */
  readonly readyPlace?: string
  /** How and until when it is paid. */
  readonly payment?: string
}
