import type { LoanCar } from '#shared/domain/extras/loan.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `loanCars` holds. */
export const loanCarsFields = {
  id: 'id',
  plate: 'text',
  car: 'text',
  color: 'text',
  mileageKm: 'number',
  fuelEighths: 'number',
  isActive: 'boolean',
} as const satisfies ShapeOf<LoanCar>
