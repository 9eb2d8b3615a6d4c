import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `testDrives` holds. */
export const testDrivesFields = {
  id: 'id',
  saleId: 'id',
  carId: 'id',
  route: 'code',
  state: 'code',
  day: 'day',
  from: 'instant',
  until: 'instant',
  consultantId: 'id',
  driver: 'text',
  licence: { class: 'code', validUntil: 'day', firstIssuedOn: 'day', number: 'text' },
  isAccompanied: 'boolean',
  number: 'text',
  out: { at: 'instant', mileageKm: 'number' },
  back: { at: 'instant', mileageKm: 'number' },
  feedback: {
    comfort: 'number',
    power: 'number',
    handling: 'number',
    space: 'number',
    words: 'text',
  },
  signature: 'json',
  signedOnPaper: { by: 'id', at: 'instant' },
  cancelledReason: 'text',
} as const satisfies ShapeOf<TestDrive>
