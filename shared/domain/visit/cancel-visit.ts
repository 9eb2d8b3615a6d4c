import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { computeDeposits } from '../settlement/list-deposits.ts'
import { endWaits } from '../workshop/open-wait.ts'
import { endClocks } from '../workshop/running-clocks.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

export type CancelRefusal = 'visit.settled' | 'cancel.reason-empty' | 'cancel.deposits-held'

/**
 * Closes a visit without a bill. Nothing is deleted; the reason stays on record. A deposit goes back
 * first (`cancel.deposits-held` carries {amount}): nobody looks for money on a closed visit.
 */
export function cancelVisit(
  visit: Visit,
  reason: string,
  at: Instant,
): Result<Visit, CancelRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!hasText(reason)) return fail('cancel.reason-empty')
  const held = computeDeposits(visit)
  if (held > 0) return fail('cancel.deposits-held', { amount: held })
  // Nobody works on a cancelled car, and it waits for nothing.
  const still = endWaits(endClocks(visit, at), at)
  return ok({ ...still, paper: 'cancelled', cancelledReason: reason.trim(), updatedAt: at })
}
