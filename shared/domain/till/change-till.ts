import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import { sumCounts } from './compute-till.ts'
import type { CashCount, CashMovement, TillDay } from './till-day.ts'
import type { TillSpan } from './till-span.ts'

/** A day of the drawer on which nothing was written yet. */
export const newTillDay = (id: Day, opening: Money = ZERO): TillDay => ({
  id,
  opening,
  movements: [],
})

export type CashMovementRefusal =
  | 'till.closed'
  | 'till.amount-zero'
  | 'till.reason-empty'
  | 'till.more-than-in-drawer'

/**
 * Puts cash into the drawer or takes some out. On a closed day nothing moves any more: it was
 * counted. `till.more-than-in-drawer` carries {amount}: what should be there, minor units.
 */
export function addCashMovement(
  till: TillDay,
  movement: CashMovement,
  expected: Money,
): Result<TillDay, CashMovementRefusal> {
  if (till.close !== undefined) return fail('till.closed')
  if (movement.amount === 0) return fail('till.amount-zero')
  if (!hasText(movement.reason)) return fail('till.reason-empty')
  if (movement.amount < 0 && expected + movement.amount < 0) {
    return fail('till.more-than-in-drawer', { amount: expected })
  }
  const added = { ...movement, reason: movement.reason.trim() }
  return ok({ ...till, movements: [...till.movements, added] })
}

/** Says what was in the drawer at the start; only before the first close, later ones carry over. */
export function setOpening(
  till: TillDay,
  opening: Money,
): Result<TillDay, 'till.closed' | 'till.opening-negative'> {
  if (till.close !== undefined) return fail('till.closed')
  return opening < 0 ? fail('till.opening-negative') : ok({ ...till, opening })
}

/** What is said when a day is closed. */
export interface TillCloseDraft {
  readonly counts: readonly CashCount[]
  readonly note: string
  readonly carriedOver: Money
}

export interface TillCloseInput extends TillCloseDraft {
  readonly at: Instant
  readonly by: StaffId
  readonly number: string
  readonly span: TillSpan
  /** What the records say should be in the drawer, minor units. */
  readonly expected: Money
}

export type TillCloseRefusal =
  | 'till.already-closed'
  | 'till.count-not-whole'
  | 'till.difference-note-empty'
  | 'till.carried-over-out-of-range'

/**
 * Closes a day: once, with the drawer counted, a difference explained and no more carried over than
 * lies there. `till.difference-note-empty` carries {amount}: counted − expected, minor units.
 */
export function closeTill(till: TillDay, input: TillCloseInput): Result<TillDay, TillCloseRefusal> {
  const { counts, note, carriedOver, span, expected, at, by, number } = input
  if (till.close !== undefined) return fail('till.already-closed', { number: till.close.number })
  if (counts.some(({ count }) => !Number.isInteger(count) || count < 0)) {
    return fail('till.count-not-whole')
  }
  const counted = sumCounts(counts)
  if (counted !== expected && !hasText(note)) {
    return fail('till.difference-note-empty', { amount: counted - expected })
  }
  if (carriedOver < 0 || carriedOver > counted) {
    return fail('till.carried-over-out-of-range', { amount: counted })
  }
  const { from, until, opening } = span
  const close = {
    at,
    by,
    from,
    until,
    number,
    opening,
    counts: counts.filter(({ count }) => count > 0),
    counted,
    expected,
    note: note.trim(),
    carriedOver,
  }
  return ok({ ...till, opening, close })
}
