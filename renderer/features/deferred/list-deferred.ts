import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listCustomersByIds } from '#renderer/db/repositories/customers.ts'
import { listAllOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { listVehiclesByIds } from '#renderer/db/repositories/vehicles.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredCall } from '#shared/domain/deferred/deferred-call.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'

/** Declined work with the car, its owner, and how it stands today. */
export interface DeferredEntry {
  readonly deferred: DeferredJob
  readonly vehicle: Vehicle
  readonly customer: Customer
  readonly isDue: boolean
  /** The day it comes up: the one the customer named, else the day they declined. */
  readonly on: Day
  readonly lastCall: DeferredCall | undefined
}

/** A customer who is called again the next day is a customer lost. */
const REST_DAYS = 7

/** All declined work that is open: what is due first, longest waiting before, dearer before. */
export async function listDeferred(
  db: QiantaiDatabase,
  today: Day,
  offsetMinutes: number,
): Promise<DeferredEntry[]> {
  const open = await listAllOpenDeferredJobs(db)
  const [vehicles, customers] = await Promise.all([
    listVehiclesByIds(
      db,
      open.map(({ vehicleId }) => vehicleId),
    ),
    listCustomersByIds(
      db,
      open.map(({ customerId }) => customerId),
    ),
  ])
  return open
    .flatMap((deferred): DeferredEntry[] => {
      const vehicle = vehicles.get(deferred.vehicleId)
      const customer = customers.get(deferred.customerId)
      if (vehicle === undefined || customer === undefined) return []
      const lastCall = deferred.calls?.at(-1)
      const on = deferred.offerAgainOn ?? dayOf(deferred.declinedAt, offsetMinutes)
      const isToCome =
        lastCall !== undefined &&
        daysBetween(dayOf(lastCall.at, offsetMinutes), today) < restAfter(lastCall)
      return [
        { deferred, vehicle, customer, isDue: isDue(deferred, today) && !isToCome, on, lastCall },
      ]
    })
    .sort(byTurn)
}

/** Who was not reached is called again the next day; who will come is given time to come. */
const restAfter = ({ result }: DeferredCall): number => (result === 'not-reached' ? 1 : REST_DAYS)

const byTurn = (a: DeferredEntry, b: DeferredEntry): number =>
  Number(b.isDue) - Number(a.isDue) ||
  (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
  b.deferred.value - a.deferred.value
