import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CustomerId } from '../customer/customer.ts'
import { addJob } from '../estimate/change-jobs.ts'
import type { JobId } from '../estimate/job.ts'
import type { JobDraftProblem } from '../estimate/job-draft.ts'
import { namesOf } from '../estimate/names-of.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { IntakeProblem } from '../visit/check-intake.ts'
import { startVisit } from '../visit/start-visit.ts'
import type { Visit, VisitId } from '../visit/visit.ts'
import type { Appointment } from './appointment.ts'

export interface PrepareVisitInput {
  readonly id: VisitId
  readonly customerId: CustomerId
  readonly vehicleId: VehicleId
  /** Last odometer reading on record, whole kilometres; reception reads it anew. */
  readonly lastKm: number
  readonly locale: DocumentLocale
  readonly now: Instant
  readonly offsetMinutes: number
  readonly nextJobId: () => JobId
}

/**
 * The repair order of an appointment got ready the day before: a booked visit with its jobs, dated
 * when the car is expected. Nothing is agreed by it; reception turns it into the visit.
 */
export function prepareVisit(
  appointment: Appointment,
  input: PrepareVisitInput,
): Result<Visit, IntakeProblem | JobDraftProblem | 'visit.settled' | 'appointment.not-booked'> {
  if (appointment.state !== 'booked') return fail('appointment.not-booked')
  const { id, customerId, vehicleId, lastKm, locale, now, offsetMinutes } = input
  const { at, promisedAt, advisorId, technicianId, bayId, wanted, jobs } = appointment
  const started = startVisit({
    id,
    customerId,
    vehicleId,
    advisorId,
    at,
    promisedAt,
    locale,
    offsetMinutes,
    intake: {
      arrival: 'driven',
      mileageKm: lastKm,
      statement: wanted === '' ? namesOf(jobs) : wanted,
      fault: {},
      damage: [],
      belongings: [],
    },
  })
  if (!started.ok) return started
  return addWantedJobs(
    {
      ...started.value,
      step: 'booked',
      steps: [{ step: 'booked', at: now }],
      ...(technicianId === undefined ? {} : { technicianId }),
      ...(bayId === undefined ? {} : { bayId }),
      createdAt: now,
      updatedAt: now,
    },
    appointment,
    input.nextJobId,
  )
}

/** Puts the wanted work on a visit's estimate, each job unanswered. */
export function addWantedJobs(
  visit: Visit,
  { jobs }: Pick<Appointment, 'jobs'>,
  nextJobId: () => JobId,
): Result<Visit, JobDraftProblem | 'visit.settled'> {
  let estimated = visit
  for (const draft of jobs) {
    const added = addJob(estimated, nextJobId(), draft)
    if (!added.ok) return added
    estimated = added.value
  }
  return ok(estimated)
}

/** The prepared visit after its appointment was given another time, bay or technician. */
export function followAppointment(visit: Visit, appointment: Appointment): Visit {
  const { technicianId: _technician, bayId: _bay, ...rest } = visit
  const { at, day, promisedAt, technicianId, bayId, advisorId } = appointment
  return {
    ...rest,
    day,
    arrivedAt: at,
    promisedAt,
    advisorId,
    ...(technicianId === undefined ? {} : { technicianId }),
    ...(bayId === undefined ? {} : { bayId }),
    updatedAt: appointment.updatedAt,
  }
}
