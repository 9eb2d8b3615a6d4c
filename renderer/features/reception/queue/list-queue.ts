import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listVisitRecords } from '#renderer/db/repositories/visit-records.ts'
import { listOpenVisits, listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'

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
    waiting: waiting.sort((a, b) => Number(b.isNew) - Number(a.isNew) || byWaiting(a, b)),
    further: open.length - atDesk.length - bookings.length,
  }
}

async function readAll(db: QiantaiDatabase, visits: readonly Visit[]): Promise<QueueEntry[]> {
  const records = await listVisitRecords(db, visits)
  const entries = await Promise.all(
    records.map(async (record): Promise<QueueEntry> => {
      const latest = await listVisitsOfVehicle(db, record.visit.vehicleId, 2)
      return { ...record, isNew: latest.every((other) => other.id === record.visit.id) }
    }),
  )
  return entries.sort(byArrival)
}

/** Since the car reached its step: the time that the row shows. */
const byWaiting = (a: QueueEntry, b: QueueEntry): number => (sinceOf(a) < sinceOf(b) ? -1 : 1)

const sinceOf = ({ visit }: QueueEntry): Instant => visit.steps.at(-1)?.at ?? visit.arrivedAt

const byArrival = (a: QueueEntry, b: QueueEntry): number =>
  a.visit.arrivedAt < b.visit.arrivedAt ? -1 : 1
