import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { QiantaiDatabase } from '../database.ts'

/** Work a car's owner declined and that may be offered again, oldest first. */
export async function listOpenDeferredJobs(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
): Promise<DeferredJob[]> {
  return db.deferredJobs.where('[vehicleId+state]').equals([vehicleId, 'open']).sortBy('declinedAt')
}

/** Declined work by its ids; what is not on record is left out. */
export async function listDeferredJobsByIds(
  db: QiantaiDatabase,
  ids: readonly DeferredJobId[],
): Promise<DeferredJob[]> {
  const found = await db.deferredJobs.bulkGet([...new Set(ids)])
  return found.filter((deferred) => deferred !== undefined)
}

/** All declined work that may be offered again, of every car. */
export async function listAllOpenDeferredJobs(db: QiantaiDatabase): Promise<DeferredJob[]> {
  return db.deferredJobs.where('state').equals('open').toArray()
}
