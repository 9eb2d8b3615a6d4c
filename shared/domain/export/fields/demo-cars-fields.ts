import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `demoCars` holds. */
export const demoCarsFields = {
  id: 'id',
  name: 'text',
  plate: 'text',
  isAutomatic: 'boolean',
  mileageKm: 'number',
  isActive: 'boolean',
} as const satisfies ShapeOf<DemoCar>
