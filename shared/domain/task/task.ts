import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { RatingId } from '../rating/rating.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { VisitId } from '../visit/visit.ts'

export type TaskId = Id<'Task'>

/**
 * What a task is for. `low-rating`: a customer was not happy on leaving; `call-back`: somebody waits
 * for a call; `errand`: anything else the shop wants done by a time.
 */
export const TASK_KINDS = ['low-rating', 'call-back', 'errand'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_STATES = ['open', 'done'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** What was tried meanwhile, and what came of it. */
export interface TaskNote {
  readonly at: Instant
  readonly by: StaffId
  readonly words: string
}

/** Whom or what a task is about. */
export interface TaskSubject {
  readonly customerId?: CustomerId
  readonly vehicleId?: VehicleId
  readonly visitId?: VisitId
  /** The rating that raised it: what was said stands there. */
  readonly ratingId?: RatingId
}

/** Something somebody at the desk has to do by a time (待办). */
export interface Task extends TaskSubject {
  readonly id: TaskId
  readonly kind: TaskKind
  readonly state: TaskState
  /** What is to be done, in somebody's words; empty where the kind and its subject say it. */
  readonly words: string
  /** Who sees to it; absent: whoever is at the desk. */
  readonly ownerId?: StaffId
  readonly raisedAt: Instant
  /** Absent where the program raised it by itself. */
  readonly raisedBy?: StaffId
  readonly dueAt: Instant
  readonly notes: readonly TaskNote[]
  /** How it ended: the result in words. */
  readonly closed?: TaskNote
}
