import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** A step of a standard job (工步), with a check point where a value or a second look is wanted. */
export interface StandardStep {
  readonly name: string
  /** A check point must be answered before the job counts as done. */
  readonly isCheckPoint: boolean
  /** Unit of the value to write down, such as `N·m`; absent: a tick is enough. */
  readonly unit?: string
}

/** A step as it was done on this car. */
export interface WorkStep extends StandardStep {
  readonly doneAt?: Instant
  readonly by?: StaffId
  /** What was measured, as written: "120". */
  readonly value?: string
}

/** A look at finished work: by who did it (自检), or by a colleague (互检). */
export interface WorkCheck {
  readonly by: StaffId
  readonly at: Instant
  readonly note?: string
}
