import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'
import * as cause from '#shared/domain/rework/decide-cause.ts'
import * as link from '#shared/domain/rework/link-rework.ts'
import { listReworkChoices } from '#shared/domain/rework/list-rework-choices.ts'
import type { ReworkCause } from '#shared/domain/rework/rework.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'

/** Visits of a car that are looked through for its repairs: more than any car has in three years. */
export const HISTORY = 200

/** Ties a visit to the one whose jobs came back; they stand on its estimate again, free. */
export const linkRework = async (
  session: Session,
  visitId: VisitId,
  { ofVisitId, jobIds, complaint }: LinkInput,
): Promise<Saved<Visit, link.LinkReworkRefusal>> => {
  const history = async (visit: Visit) => listVisitsOfVehicle(session.db, visit.vehicleId, HISTORY)
  return changeVisit(session, 'link-rework', visitId, async (visit) => {
    const choices = listReworkChoices(await history(visit), {
      visit,
      now: session.clock.now(),
      on: visit.day,
      atKm: visit.intake.mileageKm,
    })
    return link.linkRework(visit, {
      choices: choices.filter(
        (choice) => choice.visit.id === ofVisitId && jobIds.includes(choice.job.id),
      ),
      complaint,
      nextJobId: () => session.nextId<'Job'>(),
      nextPartId: () => session.nextId<'PartLine'>(),
    })
  })
}

interface LinkInput {
  readonly ofVisitId: VisitId
  readonly jobIds: readonly JobId[]
  readonly complaint: string
}

/** Takes the tie and its free jobs off again. */
export const unlinkRework = (session: Session, visitId: VisitId) =>
  changeVisit(session, 'unlink-rework', visitId, link.unlinkRework)

/** Writes down why the work came back. */
export const decideCause = (
  session: Session,
  visitId: VisitId,
  decided: { readonly cause: ReworkCause; readonly note: string },
) =>
  changeVisit(session, 'decide-rework-cause', visitId, (visit) =>
    cause.decideCause(visit, { ...decided, by: session.staff.id }),
  )

/** Asks the price of a job of the return, or makes it free again. */
export const chargeReturned = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  isCharged: boolean,
) =>
  changeVisit(session, isCharged ? 'charge-rework-job' : 'free-rework-job', visitId, (visit) =>
    cause.chargeReturned(visit, jobId, isCharged),
  )
