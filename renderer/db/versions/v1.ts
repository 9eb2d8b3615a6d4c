import type { SchemaVersion } from './schema-version.ts'

/** The first schema. Fields named here are the only ones that can be asked for. */
export const v1: SchemaVersion = {
  version: 1,
  stores: {
    customers: 'id, phone, *searchKeys',
    vehicles: 'id, customerId, plateKey, vin, *searchKeys',
    visits:
      'id, customerId, number, day, deliveredAt, [isOpen+step], [vehicleId+isOpen], [vehicleId+day], *searchKeys',
    deferredJobs: 'id, [vehicleId+state], visitId, offerAgainOn',
    papers: 'id, [visitId+kind], number',
    staff: 'id',
    bays: 'id, order',
    standardJobs: 'id, group, order, *searchKeys',
    settings: 'id',
    counters: 'key',
    journal: '++seq, &id, at, subject',
  },
}
