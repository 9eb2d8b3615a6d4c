import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

/** Closes a visit without a bill. Nothing is deleted; the reason stays on record. */
export function cancelVisit(
  visit: Visit,
  reason: string,
  at: Instant,
): Result<Visit, 'visit.settled' | 'cancel.reason-empty'> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!hasText(reason)) return fail('cancel.reason-empty')
  return ok({ ...visit, paper: 'cancelled', cancelledReason: reason.trim(), updatedAt: at })
}
