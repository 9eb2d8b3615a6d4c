import { addDays, type Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'
import { nextCall, type PlannedCall } from './plan-calls.ts'

/**
 * How a call ended: all is well, something is not, nobody answered, or it was asked in writing
 * instead; the last ends it as the first two do.
 */
export const CALL_RESULTS = ['content', 'unhappy', 'not-reached', 'messaged'] as const
export type CallResult = (typeof CALL_RESULTS)[number]

/** Days of calling in vain after which the shop writes instead, as after a service. */
export const MOST_CALL_TRIES = 5

export interface CallDraft {
  readonly result: CallResult
  /** What the buyer said, in their own words. */
  readonly words: string
}

/** `call.message-too-early` carries {days}. */
export type CallRefusal = 'call.none' | 'call.words-empty' | 'call.message-too-early'

interface Caller {
  readonly by: StaffId
  readonly at: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  /** The buyer wants to be written to: no days of calling come first. */
  readonly isWritten?: boolean
}

/**
 * Writes down the call that is next. Nobody answered: it is made again tomorrow, and stays the same
 * call. Whoever is not happy is quoted. Undelivered sales have no calls.
 */
export function recordCall(
  sale: Sale,
  { result, words }: CallDraft,
  { by, at, offsetMinutes, isWritten = false }: Caller,
): Result<Sale, CallRefusal> {
  const call = nextCall(sale.calls)
  if (call === undefined) return fail('call.none')
  const said = hasText(words) ? words.trim() : ''
  if (result === 'unhappy' && said === '') return fail('call.words-empty')
  const today = dayOf(at, offsetMinutes)
  const made: PlannedCall =
    result === 'not-reached'
      ? {
          ...call,
          on: addDays(today, 1),
          plannedOn: call.plannedOn ?? call.on,
          tries: [...(call.tries ?? []), { at, by, words: said }],
        }
      : {
          ...call,
          done: { at, by, isReached: result !== 'messaged', words: said, ...unhappyOf(result) },
        }
  if (result === 'messaged' && !isWritten && countTryDays(call, offsetMinutes) < MOST_CALL_TRIES) {
    return fail('call.message-too-early', { days: MOST_CALL_TRIES })
  }
  const calls = sale.calls.map((each) => (each === call ? made : each))
  return ok({ ...sale, calls, updatedAt: at })
}

/** Calling three times on one day is one day of calling. */
export const countTryDays = ({ tries = [] }: PlannedCall, offsetMinutes: number): number =>
  new Set(tries.map(({ at }): Day => dayOf(at, offsetMinutes))).size

const unhappyOf = (result: CallResult): { readonly isUnhappy?: true } =>
  result === 'unhappy' ? { isUnhappy: true } : {}
