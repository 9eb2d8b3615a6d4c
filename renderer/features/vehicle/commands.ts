import { findVehicleByPlate } from '#renderer/db/repositories/vehicles.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import { dropDeferred } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { readVehicle } from './forms/vehicle-form.ts'

/** Brings a customer's record up to date. */
export function changeCustomer(
  session: Session,
  id: CustomerId,
  facts: Omit<Customer, 'id' | 'createdAt' | 'erasedAt'>,
): Promise<Result<Customer>> {
  return session.change('change-customer', async (work) => {
    const { createdAt, erasedAt } = await work.customers.get(id)
    const customer: Customer = {
      ...facts,
      id,
      createdAt,
      ...(erasedAt === undefined ? {} : { erasedAt }),
    }
    await work.customers.put(customer)
    return ok(customer)
  })
}

/** Brings a vehicle's record up to date. A plate or VIN of another car on record is refused. */
export function changeVehicle(
  session: Session,
  id: VehicleId,
  facts: ReturnType<typeof readVehicle>,
): Promise<Saved<Vehicle, 'vehicle.plate-known' | 'vehicle.vin-known'>> {
  return session.change('change-vehicle', async (work) => {
    const { plate, vin } = facts
    const samePlate = await findVehicleByPlate(session.db, plate)
    if (samePlate !== undefined && samePlate.id !== id) {
      return fail('vehicle.plate-known', { plate })
    }
    const sameVin = vin === '' ? [] : await work.vehicles.list({ vin })
    if (sameVin.some((other) => other.id !== id)) return fail('vehicle.vin-known', { vin })
    const { customerId, createdAt, lastMileageKm, lastVisitOn } = await work.vehicles.get(id)
    const vehicle: Vehicle = {
      ...facts,
      ...(lastMileageKm === undefined ? {} : { lastMileageKm }),
      ...(lastVisitOn === undefined ? {} : { lastVisitOn }),
      id,
      customerId,
      createdAt,
    }
    await work.vehicles.put(vehicle)
    return ok(vehicle)
  })
}

type DeferredRefusal = 'deferred.not-open' | 'deferred.reason-empty'

/** Puts off deferred work to another day, or to any next visit. */
export function offerAgainOn(
  session: Session,
  id: DeferredJobId,
  day: Day | undefined,
): Promise<Saved<DeferredJob, DeferredRefusal>> {
  return changeDeferred(session, 'offer-deferred-again', id, (deferred) => {
    const { offerAgainOn: _before, ...rest } = deferred
    return day === undefined ? rest : { ...rest, offerAgainOn: day }
  })
}

/** The customer does not want to hear of it again; why stays on record. */
export async function dropDeferredJob(
  session: Session,
  id: DeferredJobId,
  reason: string,
): Promise<Saved<DeferredJob, DeferredRefusal>> {
  if (!hasText(reason)) return fail('deferred.reason-empty')
  return changeDeferred(session, 'drop-deferred', id, (deferred) => ({
    ...dropDeferred(deferred),
    droppedBecause: reason.trim(),
  }))
}

function changeDeferred(
  session: Session,
  command: CommandName,
  id: DeferredJobId,
  rule: (deferred: DeferredJob) => DeferredJob,
): Promise<Saved<DeferredJob, DeferredRefusal>> {
  return session.change(command, async (work) => {
    const before = await work.deferredJobs.get(id)
    // Taken up or dropped at another desk meanwhile.
    if (before.state !== 'open') return fail('deferred.not-open', { job: before.name })
    const after = rule(before)
    await work.deferredJobs.put(after)
    return ok(after)
  })
}
