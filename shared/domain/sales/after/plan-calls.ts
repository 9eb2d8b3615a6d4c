import { addDays, addMonths, type Day, monthOf } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../../staff/staff.ts'

/** Why the buyer is called: how the first days were, the first month, each quarter, each year. */
export const CALL_KINDS = ['first-days', 'first-month', 'quarter', 'year'] as const
export type CallKind = (typeof CALL_KINDS)[number]

/** What to tell in a season; each asks for something else of a car. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof SEASONS)[number]

/** A call that the hand-over planned, and what came of it. */
export interface PlannedCall {
  readonly kind: CallKind
  readonly on: Day
  /** The day it was planned for, where nobody answered and it is made again. */
  readonly plannedOn?: Day
  /** Times that nobody answered. */
  readonly tries?: readonly {
    readonly at: Instant
    readonly by: StaffId
    readonly words: string
  }[]
  /** The season whose tip is given with a quarterly call. */
  readonly season?: Season
  readonly done?: {
    readonly at: Instant
    readonly by: StaffId
    /** False: asked in writing, after days of calling in vain or because the buyer wants it so. */
    readonly isReached: boolean
    readonly isUnhappy?: boolean
    readonly words: string
  }
}

/** Three years, as long as the maker answers for the car. */
const QUARTERS = 12

/** Three days, a month, each quarter, and each year for three years after the hand-over. By day. */
export function planCalls(deliveredOn: Day): PlannedCall[] {
  const quarters = Array.from({ length: QUARTERS }, (_, index): PlannedCall => {
    const months = (index + 1) * 3
    const on = addMonths(deliveredOn, months)
    return months % 12 === 0 ? { kind: 'year', on } : { kind: 'quarter', on, season: seasonOf(on) }
  })
  return [
    { kind: 'first-days', on: addDays(deliveredOn, 3) },
    { kind: 'first-month', on: addMonths(deliveredOn, 1) },
    ...quarters,
  ]
}

/** The season of a day in the northern half of the world, by its month. */
export function seasonOf(on: Day): Season {
  const month = monthOf(on)
  if (month >= 3 && month <= 5) return 'spring'
  if (month >= 6 && month <= 8) return 'summer'
  return month >= 9 && month <= 11 ? 'autumn' : 'winter'
}

/** The next call that nobody has made. */
export const nextCall = (calls: readonly PlannedCall[]): PlannedCall | undefined =>
  calls.find(({ done }) => done === undefined)
