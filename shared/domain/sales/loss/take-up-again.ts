import { daysBetween } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import { checkNext } from '../lead/take-lead.ts'
import type { Assignment, NextAction, Sale, SaleId } from '../sale.ts'
import type { Loss } from './loss.ts'

/** Within so many days after the loss the same sale goes on; later a new one begins with its history. */
export const GOES_ON_WITHIN = 90

export type TakeUpRefusal =
  | 'take-up.not-lost'
  | 'take-up.taken-up'
  | 'take-up.open-already'
  | 'sale.next-past'
  | 'sale.next-empty'

interface TakingUp {
  /** Of the new sale, where one begins. */
  readonly id: SaleId
  /** Whoever takes the buyer up looks after them from now on. */
  readonly by: StaffId
  readonly at: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  readonly next: NextAction
  /** Whether the buyer has an open sale, begun by asking again. */
  readonly hasOpenSale: boolean
}

/** What is on record afterwards: the sale that goes on, and the lost one where another began. */
export interface TakenUp {
  readonly sale: Sale
  readonly lost?: Sale
}

/** Whether a sale is lost and nobody has taken its buyer up again. */
export const mayBeTakenUp = ({ state, loss }: Pick<Sale, 'state' | 'loss'>): boolean =>
  state === 'lost' && loss !== undefined && loss.takenUpIn === undefined

/** Whether the lost sale itself would go on if it were taken up on a moment. */
export function goesOn({ loss }: Pick<Sale, 'loss'>, at: Instant, offsetMinutes: number): boolean {
  const lostAt = loss?.approvedAt ?? loss?.askedAt
  if (lostAt === undefined) return false
  return daysBetween(dayOf(lostAt, offsetMinutes), dayOf(at, offsetMinutes)) <= GOES_ON_WITHIN
}

/**
 * Takes a lost buyer up again. Soon after the loss the sale goes on where it was, and the loss is kept
 * in its story; later a new sale begins, so that the figures of then stay what they were. It knows
 * what the buyer needed, and which sale came before.
 */
export function takeUpAgain(lost: Sale, taking: TakingUp): Result<TakenUp, TakeUpRefusal> {
  const { at, offsetMinutes, next, hasOpenSale } = taking
  const { loss } = lost
  if (lost.state !== 'lost' || loss === undefined) return fail('take-up.not-lost')
  if (loss.takenUpIn !== undefined) return fail('take-up.taken-up')
  if (hasOpenSale) return fail('take-up.open-already')
  const planned = checkNext(next, at, offsetMinutes)
  if (!planned.ok) return planned
  return ok(
    goesOn(lost, at, offsetMinutes)
      ? { sale: goOn(lost, loss, { ...taking, next: planned.value }) }
      : beginAgain(lost, loss, { ...taking, next: planned.value }),
  )
}

function goOn(lost: Sale, loss: Loss, { by, at, next }: TakingUp): Sale {
  const { loss: _told, ...rest } = lost
  return {
    ...rest,
    state: 'open',
    pastLosses: [...(lost.pastLosses ?? []), loss],
    assignments: withConsultant(lost.assignments, by, at),
    next,
    updatedAt: at,
  }
}

function beginAgain(lost: Sale, loss: Loss, { id, by, at, next }: TakingUp): TakenUp {
  const { customerId, profile, wanted, needs, leads } = lost
  const sale: Sale = {
    id,
    customerId,
    state: 'open',
    step: 'lead',
    steps: [{ step: 'lead', at }],
    profile,
    wanted,
    // The shop asked this time: the question is answered as it is put.
    leads: [
      {
        channel: leads.at(-1)?.channel ?? 'phone',
        arrivedAt: at,
        words: next.what,
        answeredAt: at,
        answeredBy: by,
      },
    ],
    assignments: withConsultant([], by, at),
    next,
    contacts: [],
    showroomVisits: [],
    ...(needs === undefined ? {} : { needs }),
    quotations: [],
    pastOrders: [],
    money: [],
    calls: [],
    follows: lost.id,
    createdAt: at,
    updatedAt: at,
  }
  return { sale, lost: { ...lost, loss: { ...loss, takenUpIn: id }, updatedAt: at } }
}

const withConsultant = (
  assignments: readonly Assignment[],
  consultantId: StaffId,
  at: Instant,
): readonly Assignment[] =>
  assignments.at(-1)?.consultantId === consultantId
    ? assignments
    : [...assignments, { consultantId, by: 'own', at }]
