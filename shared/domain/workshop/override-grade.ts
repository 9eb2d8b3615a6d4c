import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hasRole, type Staff, type StaffRole, type TechnicianGrade } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Worker } from './grade.ts'

/** Who may give hard work to somebody below its grade: those who answer for the result. */
export const OVERRIDING_ROLES: readonly StaffRole[] = ['inspector', 'manager', 'owner']

/** Whether somebody may decide that. */
export function canOverrideGrade(staff: Staff): boolean {
  return staff.isActive && OVERRIDING_ROLES.some((role) => hasRole(staff, role))
}

/** A decision that somebody does work above their grade: who decided, and why. */
export interface OverrideInput {
  readonly worker: Worker
  readonly needed: TechnicianGrade
  readonly by: Staff
  readonly reason: string
  readonly at: Instant
}

export type OverrideRefusal = 'visit.settled' | 'grade.override-role' | 'grade.override-reason'

/** Puts the decision on record; it holds for this visit and this technician. */
export function overrideGrade(
  visit: Visit,
  { worker, needed, by, reason, at }: OverrideInput,
): Result<Visit, OverrideRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!canOverrideGrade(by)) return fail('grade.override-role', { name: by.name })
  if (!hasText(reason)) return fail('grade.override-reason')
  const decided = { technicianId: worker.id, needed, reason: reason.trim(), by: by.id, at }
  return ok({ ...visit, gradeOverrides: [...visit.gradeOverrides, decided] })
}
