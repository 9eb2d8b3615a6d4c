import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { VisitId } from '../visit/visit.ts'

export type RatingId = Id<'Rating'>

/** Asked with five faces: was it explained, was the work right, was the promised time kept. */
export const RATING_QUESTIONS = ['explained', 'work', 'time'] as const
export type RatingQuestion = (typeof RATING_QUESTIONS)[number]

/** One of five faces, 1 the unhappiest. */
export const FACES = [1, 2, 3, 4, 5] as const
export type Face = (typeof FACES)[number]

/** What can be touched to say more, when something was not right and when all was well. */
export const COMPLAINT_REASONS = [
  'not-explained',
  'not-fixed',
  'late',
  'long-wait',
  'price',
  'attitude',
  'not-clean',
] as const
export const PRAISE_REASONS = [
  'well-explained',
  'skilled',
  'on-time',
  'quick',
  'fair-price',
  'friendly',
  'clean',
] as const
export const RATING_REASONS = [...COMPLAINT_REASONS, ...PRAISE_REASONS] as const
export type RatingReason = (typeof RATING_REASONS)[number]

/** What a customer answered; whatever they did not touch is absent, never a middle. */
export interface RatingAnswers {
  readonly faces: Readonly<Partial<Record<RatingQuestion, Face>>>
  /** Whether they would recommend the shop, 0 to 10. */
  readonly recommend?: number
  readonly reasons: readonly RatingReason[]
  /** In the customer's own words; may be empty. */
  readonly words: string
}

/** A customer's marks on leaving (评价), tied to the visit they are about. One for a visit. */
export interface Rating extends RatingAnswers {
  readonly id: RatingId
  readonly visitId: VisitId
  readonly customerId: CustomerId
  readonly vehicleId: VehicleId
  readonly advisorId: StaffId
  readonly technicianId?: StaffId
  /** The language it was asked in. */
  readonly locale: DocumentLocale
  readonly at: Instant
}
