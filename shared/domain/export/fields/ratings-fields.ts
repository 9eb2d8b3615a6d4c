import type { Rating } from '#shared/domain/rating/rating.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `ratings` holds. */
export const ratingsFields = {
  faces: 'json',
  recommend: 'number',
  reasons: ['code'],
  words: 'text',
  id: 'id',
  visitId: 'id',
  customerId: 'id',
  vehicleId: 'id',
  advisorId: 'id',
  technicianId: 'id',
  locale: 'code',
  at: 'instant',
} as const satisfies ShapeOf<Rating>
