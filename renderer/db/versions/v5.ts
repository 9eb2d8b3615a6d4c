import type { SchemaVersion } from './schema-version.ts'

/** Tasks and ratings. Older records had none: nothing to fill. */
export const v5: SchemaVersion = {
  version: 5,
  stores: {
    tasks: 'id, [state+dueAt], visitId, customerId',
    ratings: 'id, visitId, customerId, vehicleId, at',
  },
}
