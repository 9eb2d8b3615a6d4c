import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { findJob } from '#shared/domain/estimate/replace-job.ts'
import { type Bay, hasRole, type Staff, type StaffId } from '#shared/domain/staff/staff.ts'
import { type BoardStep, stepRank } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Clocking } from '#shared/domain/workshop/clocking.ts'
import { listOpenWork } from '#shared/domain/workshop/grade.ts'
import { findRunningClock } from '#shared/domain/workshop/running-clocks.ts'
import { workerOf } from '#shared/domain/workshop/worker-of.ts'
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

/** What somebody is clocked in on. */
export interface RunningWork {
  readonly record: VisitRecord
  readonly job: Job
  readonly clocking: Clocking
}

/** A technician with their cars, and what they are clocked in on now. */
export interface TechnicianLoad extends Load<Staff> {
  readonly running?: RunningWork
}

export interface Workshop {
  readonly cars: readonly VisitRecord[]
  /** Cars nobody has: those whose order is issued first, then by promise. */
  readonly unassigned: readonly VisitRecord[]
  readonly technicians: readonly TechnicianLoad[]
  readonly bays: readonly Load<Bay>[]
}

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
    technicians: technicians.map((of) => technicianLoad(of, cars)),
    bays: bays.map((of) => {
      const standing = cars.filter(({ visit }) => visit.bayId === of.id)
      const open = standing.flatMap(({ visit }) => listOpenWork(visit))
      return { of, cars: standing, hours: sumQuota(open) }
    }),
  }
}

function technicianLoad(of: Staff, all: readonly VisitRecord[]): TechnicianLoad {
  const cars = all
    .filter(({ visit }) => visit.technicianId === of.id || listOwnWork(visit, of.id).length > 0)
    .sort((a, b) => stepRank(b.visit.step) - stepRank(a.visit.step))
  const running = findRunning(all, of.id)
  return {
    of,
    cars,
    hours: sumQuota(cars.flatMap(({ visit }) => listOwnWork(visit, of.id))),
    ...(running === undefined ? {} : { running }),
  }
}

/** Agreed work of a car that is somebody's and not done. */
const listOwnWork = (visit: Visit, staffId: StaffId): Job[] =>
  listOpenWork(visit).filter((job) => workerOf(visit, job) === staffId)

function findRunning(cars: readonly VisitRecord[], staffId: StaffId): RunningWork | undefined {
  const found = findRunningClock(
    cars.map(({ visit }) => visit),
    staffId,
  )
  const record = cars.find(({ visit }) => visit === found?.visit)
  const job = found && findJob(found.visit, found.clocking.jobId)
  if (found === undefined || record === undefined || job === undefined) return undefined
  return { record, job, clocking: found.clocking }
}

const sumQuota = (jobs: readonly Job[]): Hours =>
  sumHours(jobs.map((job) => job.labour?.hours ?? hours(0)))

const byUrgency = ({ visit: a }: VisitRecord, { visit: b }: VisitRecord): number =>
  Number(b.paper === 'ordered') - Number(a.paper === 'ordered') ||
  (a.promisedAt < b.promisedAt ? -1 : 1)
