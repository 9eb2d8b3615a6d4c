import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { FUNNEL_STEPS, type FunnelStep } from './funnel/compute-funnel.ts'
import { reachStep } from './reach-step.ts'
import type { Sale } from './sale.ts'

/**
 * Steps a consultant may say were reached: a car is shown by walking up to it. All others come of
 * what is written down, so that the funnel counts what was done.
 */
export const MARKED_STEPS = ['presentation'] as const satisfies readonly FunnelStep[]

export type MarkRefusal = 'sale.closed' | 'sale.step-by-doing' | 'sale.step-back'

/** Whether a step can be said to be reached, without doing anything for it. */
export const isMarked = (step: FunnelStep): boolean =>
  (MARKED_STEPS as readonly FunnelStep[]).includes(step)

/** The consultant says that a step was reached: forward only, for what was done is done. */
export function markStep(sale: Sale, step: FunnelStep, at: Instant): Result<Sale, MarkRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (FUNNEL_STEPS.indexOf(step) <= FUNNEL_STEPS.indexOf(sale.step)) return fail('sale.step-back')
  if (!isMarked(step)) return fail('sale.step-by-doing')
  return ok(reachStep(sale, step, at))
}
