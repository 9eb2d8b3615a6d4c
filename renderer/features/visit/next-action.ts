import type { VisitSheet } from '#renderer/navigation/route.ts'
import { listApproved, listPending } from '#shared/domain/approval/decide-job.ts'
import { listUncontracted } from '#shared/domain/extras/missing-contract.ts'
import { isInspected } from '#shared/domain/inspection/is-inspected.ts'
import { type BoardStep, stepRank } from '#shared/domain/visit/board-step.ts'
import { isChargeOnly } from '#shared/domain/visit/is-charge-only.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** The next sensible thing to do with a visit: its word and what it does. */
export type NextAction = {
  readonly word:
    | 'receive'
    | 'inspect'
    | 'quote'
    | 'ask'
    | 'decide'
    | 'order'
    | 'dispatch'
    | 'contract'
    | 'repair'
    | 'resume'
    | 'finish'
    | 'toInspection'
    | 'inspection'
    | 'settle'
    | 'deliver'
    | 'leave'
} & (
  | { readonly does: 'move'; readonly to: BoardStep; readonly sheet?: VisitSheet }
  | { readonly does: 'open'; readonly sheet: VisitSheet }
  | { readonly does: 'issue-order' | 'approve-all' | 'cancel' }
)

/**
 * What F10 offers: the first thing that keeps the visit from its next step. It follows the same
 * gates as the board (`move-step.ts`), so that pressing it again and again leads to delivery.
 */
export const findNextAction = (visit: Visit): NextAction | undefined => {
  if (visit.paper === 'cancelled' || visit.paper === 'delivered') return undefined
  if (visit.paper === 'settled') return { word: 'deliver', does: 'open', sheet: 'settlement' }
  return visit.paper === 'draft' ? beforeOrder(visit) : afterOrder(visit)
}

const beforeOrder = (visit: Visit): NextAction => {
  if (visit.step === 'booked') return { word: 'receive', does: 'move', to: 'received' }
  if (visit.jobs.length === 0) {
    return visit.step === 'received'
      ? { word: 'inspect', does: 'move', to: 'inspecting' }
      : { word: 'quote', does: 'open', sheet: 'estimate' }
  }
  if (listPending(visit).length > 0) {
    return stepRank(visit.step) < stepRank('awaiting-approval')
      ? { word: 'ask', does: 'move', to: 'awaiting-approval', sheet: 'estimate' }
      : { word: 'decide', does: 'approve-all' }
  }
  return listApproved(visit).length > 0 || isChargeOnly(visit)
    ? { word: 'order', does: 'issue-order' }
    : { word: 'leave', does: 'cancel' }
}

const afterOrder = (visit: Visit): NextAction => {
  // Everything was declined: the diagnosis is paid, and the car goes as it came.
  if (isChargeOnly(visit)) {
    return visit.step === 'settlement'
      ? { word: 'settle', does: 'open', sheet: 'settlement' }
      : { word: 'settle', does: 'move', to: 'settlement', sheet: 'settlement' }
  }
  if (visit.technicianId === undefined) {
    return { word: 'dispatch', does: 'open', sheet: 'workshop' }
  }
  if (listUncontracted(visit).length > 0) {
    return { word: 'contract', does: 'open', sheet: 'extras' }
  }
  if (stepRank(visit.step) < stepRank('in-repair')) {
    return { word: 'repair', does: 'move', to: 'in-repair' }
  }
  if (visit.step === 'waiting-parts') return { word: 'resume', does: 'move', to: 'in-repair' }
  // A supplement keeps the car from inspection until the owner has answered it.
  if (listPending(visit).length > 0) return { word: 'decide', does: 'approve-all' }
  if (visit.step === 'in-repair') {
    return listApproved(visit).every((job) => job.isDone)
      ? { word: 'toInspection', does: 'move', to: 'final-inspection', sheet: 'inspection' }
      : { word: 'finish', does: 'open', sheet: 'workshop' }
  }
  return isInspected(visit)
    ? { word: 'settle', does: 'open', sheet: 'settlement' }
    : { word: 'inspection', does: 'open', sheet: 'inspection' }
}
