import { touchVehicle } from '#renderer/db/touch-vehicle.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import {
  closeReconditioning as close,
  type ReconditioningRefusal,
} from '#shared/domain/used-car/reconditioning.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A used car of the shop goes back to the yard: visit closed and true cost in the car, or neither. */
export const closeReconditioning = (
  session: Session,
  id: VisitId,
): Promise<Saved<Visit, ReconditioningRefusal>> =>
  session.change(
    'close-reconditioning',
    async (work): Promise<Result<Visit, ReconditioningRefusal>> => {
      const visit = await work.visits.get(id)
      if (visit.internal === undefined) return fail('reconditioning.not-internal')
      const car = await work.stockCars.get(visit.internal.stockCarId)
      const { labourCost, offsetMinutes } = await work.shop.get()
      const at = session.clock.now()
      const closed = close(visit, car, { labourCost, by: session.staff.id, at })
      if (!closed.ok) return closed
      await work.visits.put(closed.value.visit)
      await work.stockCars.put(closed.value.car)
      await touchVehicle(work, visit.vehicleId, visit.intake.mileageKm, dayOf(at, offsetMinutes))
      return ok(closed.value.visit)
    },
  )
