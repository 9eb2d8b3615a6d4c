import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { listOpenVisits, listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** Steps in which somebody at the desk still owes the customer the next word. */
const AT_THE_DESK: readonly BoardStep[] = ['received', 'inspecting', 'awaiting-approval']

/** One car of the queue. */
export interface QueueEntry extends VisitRecord {
  /** The shop sees this car for the first time. */
  readonly isNew: boolean
}

export interface Queue {
  readonly booked: readonly QueueEntry[]
  /** New customers first, then who waits longest. */
  readonly waiting: readonly QueueEntry[]
  /** Cars handed over to workshop and cashier. */
  readonly further: number
}

/** Reception's queue: who is booked, who waits. */
export async function listQueue(db: QiantaiDatabase): Promise<Queue> {
  const open = await listOpenVisits(db)
  const atDesk = open.filter((visit) => AT_THE_DESK.includes(visit.step))
  const bookings = open.filter((visit) => visit.step === 'booked')
  const [waiting, booked] = await Promise.all([readAll(db, atDesk), readAll(db, bookings)])
  return {
    booked,
    waiting: waiting.sort((a, b) => Number(b.isNew) - Number(a.isNew) || byArrival(a, b)),
    further: open.length - atDesk.length - bookings.length,
  }
}

async function readAll(db: QiantaiDatabase, visits: readonly Visit[]): Promise<QueueEntry[]> {
  const entries = await Promise.all(
    visits.map(async (visit): Promise<QueueEntry | undefined> => {
      const [customer, vehicle, latest] = await Promise.all([
        findCustomer(db, visit.customerId),
        findVehicle(db, visit.vehicleId),
        listVisitsOfVehicle(db, visit.vehicleId, 2),
      ])
      if (customer === undefined || vehicle === undefined) return undefined
      return { visit, customer, vehicle, isNew: latest.every((other) => other.id === visit.id) }
    }),
  )
  return entries.filter((entry) => entry !== undefined).sort(byArrival)
}

const byArrival = (a: QueueEntry, b: QueueEntry): number =>
  a.visit.arrivedAt < b.visit.arrivedAt ? -1 : 1
