import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { AgreementSignature } from '../approval/agreed.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VisitId } from '../visit/visit.ts'
import type { PaperSignature } from './service-contract.ts'

export type LoanCarId = Id<'LoanCar'>
export type LoanId = Id<'Loan'>

/** A car of the shop that customers drive while theirs is in repair (代步车). */
export interface LoanCar {
  readonly id: LoanCarId
  readonly plate: string
  /** Make and model in one line. */
  readonly car: string
  readonly color?: string
  readonly mileageKm: number
  /** 0 to 8. */
  readonly fuelEighths: number
  readonly isActive: boolean
}

/** What is read off a loan car when it goes out and when it comes back. */
export interface LoanReading {
  readonly at: Instant
  readonly by: StaffId
  /** Odometer, whole kilometres. */
  readonly mileageKm: number
  /** 0 to 8. */
  readonly fuelEighths: number
  /** Damage and what lies in the car. */
  readonly note: string
}

export const LOAN_STATES = ['out', 'back'] as const
export type LoanState = (typeof LOAN_STATES)[number]

/** One lending, from the agreement to the car's return. */
export interface Loan {
  readonly id: LoanId
  readonly carId: LoanCarId
  readonly visitId: VisitId
  readonly customerId: CustomerId
  readonly state: LoanState
  /** Number of the agreement. */
  readonly number: string
  /** Who drives, and the licence they showed. */
  readonly driver: string
  readonly licence: string
  /** Class of the licence, such as C1. */
  readonly licenceClass: string
  readonly phone: string
  readonly out: LoanReading
  readonly dueAt: Instant
  readonly back?: LoanReading
  /** Drawn on a screen. */
  readonly signature?: AgreementSignature
  /** Signed on paper instead. */
  readonly signedOnPaper?: PaperSignature
}
