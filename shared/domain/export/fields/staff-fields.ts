import type { Staff } from '#shared/domain/staff/staff.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `staff` holds. */
export const staffFields = {
  id: 'id',
  name: 'text',
  roles: ['code'],
  grade: 'code',
  isActive: 'boolean',
} as const satisfies ShapeOf<Staff>
