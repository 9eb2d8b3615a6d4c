import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import { type Bay, hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import { type BoardStep, stepRank } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Hours, hours, sumHours } from '#shared/kernel/hours.ts'

/** Steps in which a car takes a technician's time or a bay. */
const IN_WORKSHOP: readonly BoardStep[] = [
  'received',
  'inspecting',
  'awaiting-approval',
  'in-repair',
  'waiting-parts',
  'final-inspection',
]

/** A technician or a bay with the cars it has now. */
export interface Load<Of> {
  readonly of: Of
  readonly cars: readonly VisitRecord[]
  /** Quota hours that are agreed and not done. */
  readonly hours: Hours
}

export interface Workshop {
  readonly cars: readonly VisitRecord[]
  /** Cars nobody has: those whose order is issued first, then by promise. */
  readonly unassigned: readonly VisitRecord[]
  readonly technicians: readonly Load<Staff>[]
  readonly bays: readonly Load<Bay>[]
}

/** Agreed quota hours that are still to be worked on a car. */
export const openHours = (visit: Visit): Hours =>
  sumHours(
    visit.jobs
      .filter((job) => job.approval.state === 'approved' && !job.isDone)
      .map((job) => job.labour?.hours ?? hours(0)),
  )

/** Who works on what, and where. */
export async function listWorkshop(db: QiantaiDatabase): Promise<Workshop> {
  const [open, staff, bays] = await Promise.all([listOpenVisits(db), listStaff(db), listBays(db)])
  const cars = await listVisitRecords(
    db,
    open.filter((visit) => IN_WORKSHOP.includes(visit.step)),
  )
  const technicians = staff.filter((each) => each.isActive && hasRole(each, 'technician'))
  return {
    cars,
    unassigned: cars.filter(({ visit }) => visit.technicianId === undefined).sort(byUrgency),
    technicians: technicians.map((of) =>
      loadOf(
        of,
        cars.filter(({ visit }) => visit.technicianId === of.id),
      ),
    ),
    bays: bays.map((of) =>
      loadOf(
        of,
        cars.filter(({ visit }) => visit.bayId === of.id),
      ),
    ),
  }
}

const loadOf = <Of>(of: Of, cars: readonly VisitRecord[]): Load<Of> => ({
  of,
  cars: [...cars].sort((a, b) => stepRank(b.visit.step) - stepRank(a.visit.step)),
  hours: sumHours(cars.map(({ visit }) => openHours(visit))),
})

const byUrgency = ({ visit: a }: VisitRecord, { visit: b }: VisitRecord): number =>
  Number(b.paper === 'ordered') - Number(a.paper === 'ordered') ||
  (a.promisedAt < b.promisedAt ? -1 : 1)
