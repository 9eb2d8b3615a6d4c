import type { Bay } from '#shared/domain/staff/staff.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `bays` holds. */
export const baysFields = {
  id: 'id',
  name: 'text',
  order: 'number',
} as const satisfies ShapeOf<Bay>
