import { getVehicle } from '#renderer/db/repositories/vehicles.ts'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { Staff, StaffId, TechnicianGrade } from '#shared/domain/staff/staff.ts'
import {
  type Dispatch,
  type DispatchRefusal,
  dispatchVisit,
} from '#shared/domain/visit/dispatch-visit.ts'
import { type FinishJobRefusal, finishJob } from '#shared/domain/visit/finish-job.ts'
import type { MoveRefusal } from '#shared/domain/visit/move-step.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import {
  answerStep,
  type StepAnswer,
  type StepRefusal,
} from '#shared/domain/workshop/answer-step.ts'
import { type AssignRefusal, assignJob } from '#shared/domain/workshop/assign-job.ts'
import {
  type CheckRefusal,
  checkColleaguesWork,
  checkOwnWork,
} from '#shared/domain/workshop/check-work.ts'
import type { Worker } from '#shared/domain/workshop/grade.ts'
import { type OverrideRefusal, overrideGrade } from '#shared/domain/workshop/override-grade.ts'
import { pauseClock } from '#shared/domain/workshop/pause-clock.ts'
import { findRunningClock } from '#shared/domain/workshop/running-clocks.ts'
import { type StartClockRefusal, startClock } from '#shared/domain/workshop/start-clock.ts'
import {
  endWait,
  noteWait,
  startWait,
  type WaitRefusal,
} from '#shared/domain/workshop/start-wait.ts'
import type { WaitKind } from '#shared/domain/workshop/wait.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A decision that somebody does work above their grade, made while giving it to them. */
export interface GradeDecision {
  readonly needed: TechnicianGrade
  readonly by: Staff
  readonly reason: string
}

type Changed<C extends string> = Promise<Saved<Visit, C>>

/** Gives a car to a technician and a bay; hard work may be decided for somebody below its grade. */
export const dispatchCar = (
  session: Session,
  visitId: VisitId,
  dispatch: Dispatch,
  decision?: GradeDecision,
): Changed<DispatchRefusal | OverrideRefusal> =>
  changeVisit(session, 'dispatch-car', visitId, (visit) => {
    const decided = decide(session, visit, dispatch.technician, decision)
    return decided.ok ? dispatchVisit(decided.value, dispatch) : decided
  })

/** Gives one job to a technician of its own; to the car's own, and it goes with the car again. */
export const giveJob = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  worker: Worker,
  decision?: GradeDecision,
): Changed<AssignRefusal | OverrideRefusal> =>
  changeVisit(session, 'assign-job', visitId, (visit) => {
    const decided = decide(session, visit, worker, decision)
    return decided.ok ? assignJob(decided.value, jobId, worker) : decided
  })

const decide = (
  session: Session,
  visit: Visit,
  worker: Worker,
  decision: GradeDecision | undefined,
): Result<Visit, OverrideRefusal> =>
  decision === undefined
    ? ok(visit)
    : overrideGrade(visit, { ...decision, worker, at: session.clock.now() })

/** Ticks a job off, or takes the tick back. */
export const tickJob = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  isDone: boolean,
): Changed<FinishJobRefusal> =>
  changeVisit(session, 'finish-job', visitId, (visit) =>
    finishJob(visit, jobId, isDone, session.clock.now()),
  )

/** Ticks a step of a job, with what was measured. */
export const tickStep = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  index: number,
  answer: Omit<StepAnswer, 'at'>,
): Changed<StepRefusal> =>
  changeVisit(session, 'answer-step', visitId, (visit) =>
    answerStep(visit, jobId, index, { ...answer, at: session.clock.now() }),
  )

/** Clocks somebody in on a job; where they are clocked in already is looked for in the whole house. */
export const clockIn = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  worker: Worker,
): Changed<StartClockRefusal> =>
  changeVisit(session, 'start-clock', visitId, async (visit) => {
    const open = await listOpenVisits(session.db)
    const id = session.nextId<'Clocking'>()
    const started = startClock(visit, { id, jobId, worker, at: session.clock.now() }, open)
    if (started.ok || started.code !== 'clock.running-elsewhere') return started
    // People know a car by its plate, not by the number of its order.
    const vehicleId = findRunningClock(open, worker.id)?.visit.vehicleId
    const vehicle = vehicleId === undefined ? undefined : await getVehicle(session.db, vehicleId)
    return fail(started.code, { ...started.detail, plate: formatPlate(vehicle?.plate ?? '') })
  })

/** Pauses the clocks of a job: everybody's, or one person's. */
export const pause = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  staffId?: StaffId,
): Changed<'job.unknown' | 'clock.not-running'> =>
  changeVisit(session, 'pause-clock', visitId, (visit) =>
    pauseClock(visit, { jobId, staffId, at: session.clock.now() }),
  )

/** The work stands still for parts or for the customer's word. */
export const waitFor = (session: Session, visitId: VisitId, kind: WaitKind): Changed<WaitRefusal> =>
  changeVisit(session, 'start-wait', visitId, (visit) =>
    startWait(visit, { kind, by: session.staff.id, note: '', at: session.clock.now() }),
  )

/** Work goes on. */
export const goOn = (session: Session, visitId: VisitId): Changed<'wait.none' | MoveRefusal> =>
  changeVisit(session, 'end-wait', visitId, (visit) => endWait(visit, session.clock.now()))

/** Writes down which part or which question a car waits for. */
export const sayWhatFor = (
  session: Session,
  visitId: VisitId,
  note: string,
): Changed<'wait.none' | 'wait.note-too-long'> =>
  changeVisit(session, 'note-wait', visitId, (visit) => noteWait(visit, note))

/** 自检 by whoever did the work, or 互检 by a colleague. */
export const checkWork = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  kind: 'self' | 'mutual',
  by: Staff,
): Changed<CheckRefusal> =>
  changeVisit(session, `${kind}-check`, visitId, (visit) =>
    (kind === 'self' ? checkOwnWork : checkColleaguesWork)(visit, jobId, {
      by,
      at: session.clock.now(),
    }),
  )
