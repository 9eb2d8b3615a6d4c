import { findVehicleByPlate } from '#renderer/db/repositories/vehicles.ts'
import { listOpenVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { touchVehicle } from '#renderer/db/touch-vehicle.ts'
import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import { findAppointmentOf, keepWith } from '#renderer/session/keep-appointment.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Appointment, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { addWantedJobs } from '#shared/domain/appointment/prepare-visit.ts'
import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import {
  answerDeferred,
  checkDeferredAnswer,
  type DeferredAnswerProblem,
  type DeferredAnswers,
} from '#shared/domain/deferred/answer-deferred.ts'
import { addJob } from '#shared/domain/estimate/change-jobs.ts'
import type { JobDraftProblem } from '#shared/domain/estimate/job-draft.ts'
import { withNewPartIds } from '#shared/domain/estimate/new-part-ids.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { IntakeProblem } from '#shared/domain/visit/check-intake.ts'
import type { Intake } from '#shared/domain/visit/intake.ts'
import { changeIntake, startVisit } from '#shared/domain/visit/start-visit.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A car being received: records without an id are new. */
export interface Reception {
  readonly customer: Omit<Customer, 'id' | 'createdAt'> & { readonly id?: CustomerId | undefined }
  readonly vehicle: Omit<Vehicle, 'id' | 'customerId' | 'createdAt'> & {
    readonly id?: VehicleId | undefined
  }
  readonly intake: Intake
  readonly arrivedAt: Instant
  readonly promisedAt: Instant
  readonly locale: DocumentLocale
  readonly advisorId: StaffId
  /** What the customer says to work that was put off; all that is due has to be answered. */
  readonly deferredAnswers: DeferredAnswers
  /** A car that is in the house gets another order on purpose. */
  readonly isSecondVisit?: boolean | undefined
  /** The appointment the car was called in by. */
  readonly appointmentId?: AppointmentId | undefined
}

/** `vehicle.in-house` carries {plate}; the other two name what is known already. */
export type ReceiveRefusal =
  | IntakeProblem
  | JobDraftProblem
  | DeferredAnswerProblem
  | 'visit.settled'
  | 'vehicle.in-house'
  | 'vehicle.plate-known'
  | 'vehicle.vin-known'

/**
 * Writes a car up: customer and vehicle made or brought up to date, the visit started, deferred
 * work answered and what is offered put on its estimate, its appointment kept. All of it, or nothing.
 */
export function receiveCar(
  session: Session,
  reception: Reception,
): Promise<Saved<Visit, ReceiveRefusal>> {
  return session.change('receive-car', async (work): Promise<Result<Visit, ReceiveRefusal>> => {
    const booked = await findBooked(session, work, reception)
    if (!booked.ok) return booked
    const known = await refuseDouble(session, work, reception.vehicle)
    if (!known.ok) return known
    const customerId = await putCustomer(session, work, reception.customer)
    const vehicleId = await putVehicle(session, work, reception.vehicle, customerId)
    const started = startFor(session, reception, { customerId, vehicleId }, booked.value)
    if (!started.ok) return started
    const appointment = await findAppointmentOf(work, {
      appointmentId: reception.appointmentId,
      visitId: booked.value?.id,
      vehicleId,
      day: started.value.day,
    })
    const wanted = withWantedJobs(session, started.value, appointment)
    if (!wanted.ok) return wanted
    const visit = await answerAll(session, work, wanted.value, reception.deferredAnswers)
    if (!visit.ok) return visit
    await work.visits.put(visit.value)
    if (appointment !== undefined) {
      await keepWith(work, appointment, visit.value.id, session.clock.now())
    }
    await touchVehicle(work, vehicleId, reception.intake.mileageKm, visit.value.day)
    return visit
  })
}

/**
 * The booking this arrival keeps, if any. A car already in the house is refused, unless somebody
 * said that it gets a second order.
 */
async function findBooked(
  { db }: Session,
  work: Work,
  { vehicle, appointmentId, isSecondVisit = false }: Reception,
): Promise<Result<Visit | undefined, 'vehicle.in-house'>> {
  const open = vehicle.id === undefined ? [] : await listOpenVisitsOfVehicle(db, vehicle.id)
  if (!isSecondVisit && open.some(({ step }) => step !== 'booked')) {
    return fail('vehicle.in-house', { plate: vehicle.plate })
  }
  // The order prepared for the appointment is its own, even if another car comes to it.
  const visitId = appointmentId && (await work.appointments.find(appointmentId))?.visitId
  const prepared = visitId && (await work.visits.find(visitId))
  const isPrepared = prepared?.step === 'booked' && prepared.paper === 'draft'
  return ok(isPrepared ? prepared : open.find(({ step }) => step === 'booked'))
}

/** Work wanted when booking goes on the estimate, unless the order was prepared with it. */
function withWantedJobs(
  { nextId }: Session,
  visit: Visit,
  appointment: Appointment | undefined,
): Result<Visit, JobDraftProblem | 'visit.settled'> {
  if (appointment === undefined || appointment.visitId === visit.id) return ok(visit)
  return addWantedJobs(visit, appointment, () => nextId<'Job'>())
}

async function refuseDouble(
  { db }: Session,
  work: Work,
  { id, plate, vin }: Reception['vehicle'],
): Promise<Result<null, 'vehicle.plate-known' | 'vehicle.vin-known'>> {
  const samePlate = await findVehicleByPlate(db, plate)
  if (samePlate !== undefined && samePlate.id !== id) return fail('vehicle.plate-known', { plate })
  const sameVin = vin === '' ? [] : await work.vehicles.list({ vin })
  return sameVin.some((vehicle) => vehicle.id !== id)
    ? fail('vehicle.vin-known', { vin })
    : ok(null)
}

async function putCustomer(
  { clock, nextId }: Session,
  work: Work,
  { id = nextId<'Customer'>(), ...facts }: Reception['customer'],
): Promise<CustomerId> {
  const before = await work.customers.find(id)
  await work.customers.put({
    ...facts,
    id,
    createdAt: before?.createdAt ?? clock.now(),
    ...(before?.erasedAt === undefined ? {} : { erasedAt: before.erasedAt }),
  })
  return id
}

async function putVehicle(
  { clock, nextId }: Session,
  work: Work,
  { id = nextId<'Vehicle'>(), ...facts }: Reception['vehicle'],
  customerId: CustomerId,
): Promise<VehicleId> {
  const before = await work.vehicles.find(id)
  const { lastMileageKm, lastVisitOn } = before ?? {}
  await work.vehicles.put({
    ...facts,
    ...(lastMileageKm === undefined ? {} : { lastMileageKm }),
    ...(lastVisitOn === undefined ? {} : { lastVisitOn }),
    id,
    customerId,
    createdAt: before?.createdAt ?? clock.now(),
  })
  return id
}

function startFor(
  { nextId, shop, clock }: Session,
  { arrivedAt, ...reception }: Reception,
  ids: { customerId: CustomerId; vehicleId: VehicleId },
  booked: Visit | undefined,
): Result<Visit, IntakeProblem> {
  const { intake, promisedAt, locale, advisorId } = reception
  const started = startVisit({
    ...ids,
    id: booked?.id ?? nextId<'Visit'>(),
    at: arrivedAt,
    now: clock.now(),
    offsetMinutes: shop.offsetMinutes,
    intake,
    promisedAt,
    locale,
    advisorId,
  })
  if (!started.ok || booked === undefined) return started
  // The booking becomes the visit: work wanted then is on the estimate already.
  const { jobs, charges, steps, createdAt } = booked
  return ok({
    ...booked,
    ...started.value,
    jobs,
    charges,
    createdAt,
    steps: [...steps, ...started.value.steps],
  })
}

/**
 * Carries out what the customer said to work that was put off. Read anew: what came due, or was
 * taken up at another desk, while the form was open counts as it is now.
 */
async function answerAll(
  { nextId, shop, clock }: Session,
  work: Work,
  started: Visit,
  answers: DeferredAnswers,
): Promise<Result<Visit, JobDraftProblem | DeferredAnswerProblem | 'visit.settled'>> {
  const today = dayOf(clock.now(), shop.offsetMinutes)
  const { vehicleId } = started
  let visit = started
  for (const deferred of await work.deferredJobs.list({ vehicleId, state: 'open' })) {
    const answer = answers[deferred.id]
    const checked = checkDeferredAnswer(deferred, answer, today)
    if (!checked.ok) return checked
    if (answer === undefined) continue
    const answered = answerDeferred(deferred, answer, visit.id)
    await work.deferredJobs.put(answered.deferred)
    if (answered.draft === undefined) continue
    const added = addJob(visit, nextId<'Job'>(), withNewPartIds(answered.draft, nextId))
    if (!added.ok) return added
    visit = added.value
  }
  return ok(visit)
}

/** Corrects what was written down at reception, and the promised time. */
export function correctIntake(
  session: Session,
  visitId: VisitId,
  { intake, promisedAt }: { readonly intake: Intake; readonly promisedAt: Instant },
): Promise<Saved<Visit, IntakeProblem | 'visit.settled'>> {
  return changeVisit(session, 'correct-intake', visitId, async (visit, work) => {
    const changed = changeIntake(visit, intake, promisedAt, session.clock.now())
    if (changed.ok) {
      const on = dayOf(visit.arrivedAt, session.shop.offsetMinutes)
      await touchVehicle(work, visit.vehicleId, intake.mileageKm, on)
    }
    return changed
  })
}
