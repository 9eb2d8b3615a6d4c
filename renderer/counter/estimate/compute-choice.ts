import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { type Money, money, subtract, sum } from '#shared/kernel/money.ts'
import { decisionOf, type TouchedJobs } from './touched-jobs.ts'

/** Where the customer's choice stands, in money. */
export interface Choice {
  readonly approved: readonly JobView[]
  readonly declined: readonly JobView[]
  readonly undecided: number
  /** Of those, the ones that wait to be explained. */
  readonly asked: number
  readonly charges: Money
  /** Approved jobs and charges. */
  readonly total: Money
  /** What is left under the ceiling; negative above it. Undefined without a ceiling. */
  readonly room: Money | undefined
}

/** Adds up what is approved so far. */
export const computeChoice = (view: EstimateView, touched: TouchedJobs): Choice => {
  const withDecision = (wanted: JobView['decision']): readonly JobView[] =>
    view.jobs.filter((job) => decisionOf(job, touched) === wanted)
  const approved = withDecision('approved')
  const charges = sum(view.charges.map((line) => money(line.amount)))
  const total = sum([charges, ...approved.map((job) => money(job.amount))])
  return {
    approved,
    declined: withDecision('declined'),
    undecided: withDecision('pending').length + withDecision('asked').length,
    asked: withDecision('asked').length,
    charges,
    total,
    room: view.ceiling === undefined ? undefined : subtract(money(view.ceiling), total),
  }
}
