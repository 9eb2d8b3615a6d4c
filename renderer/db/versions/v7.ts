import type { SchemaVersion } from './schema-version.ts'

/**
 * The showroom: sales, the models and cars that are sold, cars to try and their drives, looks at used
 * cars. Older records had none: nothing to fill.
 */
export const v7: SchemaVersion = {
  version: 7,
  stores: {
    sales:
      'id, customerId, [isOpen+consultantId], [isOpen+nextOn], callOn, isHere, createdAt, *moneyAt',
    carVariants: 'id, make',
    stockCars: 'id, state, saleId, vin',
    demoCars: 'id',
    testDrives: 'id, saleId, day',
    appraisals: 'id, state, customerId, saleId, vehicleId',
  },
}
