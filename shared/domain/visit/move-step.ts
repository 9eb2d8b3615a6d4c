import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listApproved, listPending } from '../approval/decide-job.ts'
import { namesOf } from '../estimate/names-of.ts'
import { listUncontracted } from '../extras/missing-contract.ts'
import { isInspected } from '../inspection/is-inspected.ts'
import type { StaffId } from '../staff/staff.ts'
import { beginWait, endWaits, STEP_OF_WAIT } from '../workshop/open-wait.ts'
import { endClocks } from '../workshop/running-clocks.ts'
import { WAIT_KINDS } from '../workshop/wait.ts'
import { BOARD_STEPS, type BoardStep, stepRank } from './board-step.ts'
import { isChargeOnly } from './is-charge-only.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

/** Why a car may not move on the board; `{jobs}` names the jobs, joined by 、. */
export type MoveRefusal =
  | 'move.same-step'
  | 'move.no-order'
  | 'move.no-technician'
  | 'move.no-contract'
  | 'move.pending-approval'
  | 'move.jobs-open'
  | 'move.not-inspected'
  | 'move.not-settled'
  | 'move.by-delivery-only'
  | 'move.settled'
  | 'move.nothing-approved'

/**
 * Whether the car may go to `to`. The board shows where work stands; it never gives a consent, an
 * inspection or a payment that did not happen, however far a card is dragged. Going back is free
 * until the bill is settled.
 */
export function checkMove(visit: Visit, to: BoardStep): Result<null, MoveRefusal> {
  if (to === visit.step) return fail('move.same-step')
  if (to === 'delivered') return fail('move.by-delivery-only')
  if (isClosed(visit)) return fail('move.settled')
  if (to === 'ready') return fail('move.not-settled')
  if (stepRank(to) < stepRank(visit.step)) return ok(null)
  return checkGates(visit, to)
}

/**
 * The visit at another step of the board, the time of it written down. A car that leaves the work
 * for parts or for the customer's word stands still from now on (`visit.waits`), whoever moved it.
 */
export function moveVisit(
  visit: Visit,
  to: BoardStep,
  at: Instant,
  by: StaffId = visit.advisorId,
): Result<Visit, MoveRefusal> {
  const checked = checkMove(visit, to)
  if (!checked.ok) return checked
  const moved = withStep(visit, to, at)
  const kind = WAIT_KINDS.find((each) => STEP_OF_WAIT[each] === to)
  // Before the order there is no work that could stand still: asking is the work then.
  const isAtWork = visit.paper === 'ordered' && stepRank(visit.step) >= stepRank('in-repair')
  const isWait = kind !== undefined && (isAtWork || to === 'waiting-parts')
  return ok(isWait ? beginWait(moved, { kind, by, at, note: '' }) : moved)
}

/** The steps the car may go to now, in the order of the work. */
export function listMoves(visit: Visit): BoardStep[] {
  return BOARD_STEPS.filter((step) => checkMove(visit, step).ok)
}

/**
 * The visit at a step, unchecked: for the rules that move a car as a consequence. Clocks run only
 * while the car is in repair, and a wait lasts no longer than the car stands where it waited.
 */
export function withStep(visit: Visit, step: BoardStep, at: Instant): Visit {
  const still = endWaits(step === 'in-repair' ? visit : endClocks(visit, at), at)
  return { ...still, step, steps: [...visit.steps, { step, at }], updatedAt: at }
}

// Gates add up: what repair asks for, final inspection asks for too, however a card is dragged.
function checkGates(visit: Visit, to: BoardStep): Result<null, MoveRefusal> {
  const rank = stepRank(to)
  if (rank < stepRank('in-repair')) return ok(null)
  if (visit.paper !== 'ordered') return fail('move.no-order')
  if (to === 'settlement' && isChargeOnly(visit)) return ok(null)
  if (listApproved(visit).length === 0) return fail('move.nothing-approved')
  if (visit.technicianId === undefined) return fail('move.no-technician')
  // Detailing and accessories are not begun before effects and risks are signed for.
  const uncontracted = listUncontracted(visit)
  if (uncontracted.length > 0) return fail('move.no-contract', { jobs: namesOf(uncontracted) })
  if (rank < stepRank('final-inspection')) return ok(null)
  const checked = checkWorkDone(visit)
  if (!checked.ok || to === 'final-inspection') return checked
  return isInspected(visit) ? ok(null) : fail('move.not-inspected')
}

function checkWorkDone(visit: Visit): Result<null, MoveRefusal> {
  const pending = listPending(visit)
  if (pending.length > 0) return fail('move.pending-approval', { jobs: namesOf(pending) })
  const open = listApproved(visit).filter((job) => !job.isDone)
  if (open.length > 0) return fail('move.jobs-open', { jobs: namesOf(open) })
  return ok(null)
}
