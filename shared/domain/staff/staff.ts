import type { Id } from '#shared/kernel/ulid.ts'

export type StaffId = Id<'Staff'>
export type BayId = Id<'Bay'>

export const STAFF_ROLES = [
  'advisor',
  'consultant',
  'technician',
  'inspector',
  'cashier',
  'parts',
  'manager',
  'owner',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** How far a technician has come; hard work goes to a senior only. */
export type TechnicianGrade = 'junior' | 'middle' | 'senior'

export interface Staff {
  readonly id: StaffId
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly grade?: TechnicianGrade
  readonly isActive: boolean
}

/** A place in the workshop where one car is worked on. */
export interface Bay {
  readonly id: BayId
  readonly name: string
  readonly order: number
}

export const hasRole = (staff: Staff, role: StaffRole): boolean => staff.roles.includes(role)
