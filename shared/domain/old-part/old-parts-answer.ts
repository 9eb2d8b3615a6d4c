import type { OldPartsAnswer } from '../settlement/bill.ts'
import type { Visit } from '../visit/visit.ts'
import type { OldPart } from './old-part.ts'

/**
 * What the settlement list says about old parts, from the register: given up when all were, else
 * taken back, with the list saying which. Undefined while nothing is registered.
 */
export function answerOf(oldParts: readonly OldPart[]): OldPartsAnswer | undefined {
  if (oldParts.length === 0) return undefined
  return oldParts.every(({ disposition }) => disposition === 'waived') ? 'waived' : 'taken-back'
}

/** The visit with another register, its bill answering in step. */
export function withOldParts(visit: Visit, oldParts: readonly OldPart[]): Visit {
  const answer = answerOf(oldParts)
  const before = answerOf(visit.oldParts)
  const { oldParts: written, ...bill } = visit.bill
  // An empty register says nothing about what was answered by hand before it was begun.
  const kept = before === undefined ? written : undefined
  const next = answer ?? kept
  return {
    ...visit,
    oldParts,
    bill: next === undefined ? bill : { ...bill, oldParts: next },
  }
}

/**
 * The register after the cashier answered for all parts at once: what goes home or is given up
 * follows the answer; what stays with the shop stays.
 */
export function alignOldParts(
  oldParts: readonly OldPart[],
  answer: OldPartsAnswer,
): readonly OldPart[] {
  if (answer === 'none' || answerOf(oldParts) === answer) return oldParts
  return oldParts.map((part) =>
    part.disposition === 'taken-back' || part.disposition === 'waived'
      ? { ...part, disposition: answer }
      : part,
  )
}
