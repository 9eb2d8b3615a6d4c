import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `carVariants` holds. */
export const carVariantsFields = {
  id: 'id',
  make: 'text',
  model: 'text',
  trim: 'text',
  body: 'code',
  energy: 'code',
  gearbox: 'code',
  drive: 'code',
  seats: 'number',
  guidePrice: 'money',
  length: 'number',
  width: 'number',
  height: 'number',
  wheelbase: 'number',
  boot: 'number',
  power: 'number',
  fuel: 'number',
  electricity: 'number',
  electricRange: 'number',
  serviceEveryKm: 'number',
  serviceCost: 'money',
  equipment: ['code'],
  isEnded: 'boolean',
} as const satisfies ShapeOf<CarVariant>
