import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `vehicles` holds. */
export const vehiclesFields = {
  id: 'id',
  customerId: 'id',
  plate: 'text',
  plateColor: 'code',
  vin: 'text',
  engineNumber: 'text',
  make: 'text',
  model: 'text',
  color: 'text',
  kind: 'code',
  energy: 'code',
  firstRegisteredOn: 'day',
  sanbaoFrom: 'day',
  insuredUntil: 'day',
  insurer: 'text',
  lastMileageKm: 'number',
  lastVisitOn: 'day',
  createdAt: 'instant',
} as const satisfies ShapeOf<Vehicle>
