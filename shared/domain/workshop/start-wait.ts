import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import type { BoardStep } from '../visit/board-step.ts'
import { isClosed } from '../visit/is-closed.ts'
import { checkMove, type MoveRefusal, moveVisit, withStep } from '../visit/move-step.ts'
import { TEXT_LIMITS } from '../visit/text-limits.ts'
import type { Visit } from '../visit/visit.ts'
import { beginWait, findOpenWait, STEP_OF_WAIT } from './open-wait.ts'
import type { WaitKind } from './wait.ts'

export interface WaitInput {
  readonly kind: WaitKind
  readonly by: StaffId
  readonly note: string
  readonly at: Instant
}

export type WaitRefusal = 'visit.settled' | 'wait.not-in-work' | 'wait.already' | MoveRefusal

const IN_WORK: readonly BoardStep[] = ['awaiting-approval', 'in-repair', 'waiting-parts']

/**
 * The work stands still, and why: for parts (待料) or for the customer's word (待客户). Running
 * clocks pause, the board shows it, and its minutes count until work goes on.
 */
export function startWait(
  visit: Visit,
  { kind, by, note, at }: WaitInput,
): Result<Visit, WaitRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.paper !== 'ordered' || !IN_WORK.includes(visit.step)) return fail('wait.not-in-work')
  if (findOpenWait(visit)?.kind === kind) return fail('wait.already')
  const to = STEP_OF_WAIT[kind]
  if (visit.step !== to) {
    const checked = checkMove(visit, to)
    if (!checked.ok) return checked
  }
  const standing = visit.step === to ? visit : withStep(visit, to, at)
  return ok(beginWait(standing, { kind, by, at, note }))
}

/** Work goes on: the wait ends, the car is in repair again. */
export function endWait(visit: Visit, at: Instant): Result<Visit, 'wait.none' | MoveRefusal> {
  if (findOpenWait(visit) === undefined) return fail('wait.none')
  return moveVisit(visit, 'in-repair', at)
}

/** Which part, which question: written down while it lasts. */
export function noteWait(
  visit: Visit,
  note: string,
): Result<Visit, 'wait.none' | 'wait.note-too-long'> {
  const open = findOpenWait(visit)
  if (open === undefined) return fail('wait.none')
  const text = note.trim()
  if ([...text].length > TEXT_LIMITS.note) {
    return fail('wait.note-too-long', { most: TEXT_LIMITS.note })
  }
  return ok({
    ...visit,
    waits: visit.waits.map((wait) => (wait === open ? { ...wait, note: text } : wait)),
  })
}
