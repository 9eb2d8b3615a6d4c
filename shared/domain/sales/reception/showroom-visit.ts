import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { StaffId } from '../../staff/staff.ts'

export type ShowroomVisitId = Id<'ShowroomVisit'>

/** What a visit to the showroom closes into: exactly one of these. */
export const SHOWROOM_OUTCOMES = ['follow-up', 'ordered', 'lost'] as const
export type ShowroomOutcome = (typeof SHOWROOM_OUTCOMES)[number]

/** One time the buyer was here. Open while nobody has written how it ended. */
export interface ShowroomVisit {
  readonly id: ShowroomVisitId
  readonly arrivedAt: Instant
  /** How many came, the buyer among them. */
  readonly people: number
  readonly consultantId: StaffId
  readonly leftAt?: Instant
  readonly outcome?: ShowroomOutcome
  readonly words?: string
}
