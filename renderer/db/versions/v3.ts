import type { SchemaVersion } from './schema-version.ts'

/** Appointments. Older records had none: nothing to fill. */
export const v3: SchemaVersion = {
  version: 3,
  stores: { appointments: 'id, day, vehicleId, visitId' },
}
