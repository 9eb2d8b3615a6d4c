import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { QiantaiDatabase } from '../database.ts'

/** Work a car's owner declined and that may be offered again, oldest first. */
export async function listOpenDeferredJobs(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
): Promise<DeferredJob[]> {
  return db.deferredJobs.where('[vehicleId+state]').equals([vehicleId, 'open']).sortBy('declinedAt')
}
