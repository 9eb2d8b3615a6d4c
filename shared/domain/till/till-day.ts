import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { StaffId } from '../staff/staff.ts'

/** Cash put into the drawer or taken out of it that belongs to no visit. */
export interface CashMovement {
  readonly at: Instant
  readonly by: StaffId
  /** Minor units; above zero into the drawer, below zero out of it. */
  readonly amount: Money
  readonly reason: string
}

/** How many of one note or coin lay in the drawer. */
export interface CashCount {
  /** Value of one, minor units. */
  readonly value: Money
  readonly count: number
}

/** The close of a day (日结): what should be in the drawer, what was, and who counted. */
export interface TillClose {
  readonly at: Instant
  readonly by: StaffId
  /** Money from this moment (included) … */
  readonly from: Instant
  /** … to this one (not included) is in this close; later money is in the next. */
  readonly until: Instant
  /** Number of the printed close. */
  readonly number: string
  /** In the drawer at the beginning, minor units. */
  readonly opening: Money
  readonly counts: readonly CashCount[]
  /** Sum of the counts, minor units. */
  readonly counted: Money
  /** What the records say should be there, minor units. */
  readonly expected: Money
  /** Why they differ; empty when they do not. */
  readonly note: string
  /** Left in the drawer for the next day, minor units. */
  readonly carriedOver: Money
}

/** The drawer on one day of the shop. */
export interface TillDay {
  /** The shop's day. */
  readonly id: Day
  /** In the drawer at the beginning, minor units. */
  readonly opening: Money
  readonly movements: readonly CashMovement[]
  readonly close?: TillClose
}
