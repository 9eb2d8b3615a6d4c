import { add, type Money, subtract, sum } from '#shared/kernel/money.ts'
import type { Approval } from '../approval/approval.ts'
import type { Charge } from './charge.ts'
import type { Job } from './job.ts'
import {
  computeJobAmount,
  computeLabourAmount,
  computeLikelyAmount,
  computePartsAmount,
} from './price-job.ts'

/** What an estimate is made of; a visit is one. */
export interface EstimateInput {
  readonly jobs: readonly Job[]
  readonly charges: readonly Charge[]
  /** The most the customer will be asked for, minor units. */
  readonly ceiling?: Money | undefined
}

/** The figures of an estimate, minor units. Always total = labour + parts + charges. */
export interface EstimateTotals {
  /** Labour of all jobs that were not declined. */
  readonly labour: Money
  /** Parts of all jobs that were not declined. */
  readonly parts: Money
  readonly charges: Money
  /** What the customer would pay if they said yes to everything still open. */
  readonly total: Money
  /** What they said yes to, charges included. */
  readonly approved: Money
  readonly pending: Money
  readonly declined: Money
  readonly ceiling?: Money
  /** What is left below the ceiling; negative when the estimate goes over it. */
  readonly room?: Money
  readonly isOverCeiling: boolean
  /** Parts named beforehand that may turn out to be needed, of jobs not declined; in no total. */
  readonly likely: Money
  /** How the estimate stands against the ceiling: absent when none was agreed. */
  readonly ceilingState?: CeilingState
}

/**
 * `within`: even if everything likely is needed. `within-unless-likely`: only if not all of it is.
 * `over`: already without it.
 */
export type CeilingState = 'within' | 'within-unless-likely' | 'over'

/** Adds up an estimate. Declined work is shown apart and never part of the total. */
export function computeEstimate({ jobs, charges, ceiling }: EstimateInput): EstimateTotals {
  const open = jobs.filter((job) => job.approval.state !== 'declined')
  const labour = sum(open.map(computeLabourAmount))
  const parts = sum(open.map(computePartsAmount))
  const chargesTotal = sum(charges.map((charge) => charge.amount))
  const total = sum([labour, parts, chargesTotal])
  const likely = sum(open.map(computeLikelyAmount))
  return {
    labour,
    parts,
    charges: chargesTotal,
    total,
    approved: add(amountOf(jobs, 'approved'), chargesTotal),
    pending: amountOf(jobs, 'pending'),
    declined: amountOf(jobs, 'declined'),
    ...(ceiling === undefined ? {} : { ceiling, room: subtract(ceiling, total) }),
    isOverCeiling: ceiling !== undefined && total > ceiling,
    likely,
    ...(ceiling === undefined ? {} : { ceilingState: ceilingState(ceiling, total, likely) }),
  }
}

function ceilingState(ceiling: Money, total: Money, likely: Money): CeilingState {
  if (total > ceiling) return 'over'
  return add(total, likely) > ceiling ? 'within-unless-likely' : 'within'
}

function amountOf(jobs: readonly Job[], state: Approval['state']): Money {
  return sum(jobs.filter((job) => job.approval.state === state).map(computeJobAmount))
}
