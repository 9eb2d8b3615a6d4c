import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId, TechnicianGrade } from '../staff/staff.ts'

/** Hard work given to somebody below its grade all the same: who decided it, and why. */
export interface GradeOverride {
  readonly technicianId: StaffId
  readonly needed: TechnicianGrade
  readonly reason: string
  readonly by: StaffId
  readonly at: Instant
}
