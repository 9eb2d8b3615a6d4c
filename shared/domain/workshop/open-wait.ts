import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'
import type { BoardStep } from '../visit/board-step.ts'
import type { Visit } from '../visit/visit.ts'
import type { Wait, WaitKind } from './wait.ts'

/** Where on the board a car stands while it waits. */
export const STEP_OF_WAIT: Readonly<Record<WaitKind, BoardStep>> = {
  parts: 'waiting-parts',
  customer: 'awaiting-approval',
}

/** The wait that lasts, if any. */
export function findOpenWait({ waits }: Pick<Visit, 'waits'>): Wait | undefined {
  return waits.findLast((wait) => wait.until === undefined)
}

interface WaitBeginning {
  readonly kind: WaitKind
  readonly by: StaffId
  readonly at: Instant
  readonly note: string
}

/** The visit with another wait begun; one that lasts ends with it, a car waits for one thing. */
export function beginWait(visit: Visit, { kind, by, at, note }: WaitBeginning): Visit {
  const before = endWaits(visit, at)
  return { ...before, waits: [...before.waits, { kind, from: at, by, note: note.trim() }] }
}

/** The visit with no wait that lasts. */
export function endWaits(visit: Visit, at: Instant): Visit {
  if (findOpenWait(visit) === undefined) return visit
  const waits = visit.waits.map((wait) =>
    wait.until === undefined
      ? { ...wait, until: compareInstants(wait.from, at) > 0 ? wait.from : at }
      : wait,
  )
  return { ...visit, waits }
}
