import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { FUNNEL_STEPS, type FunnelStep } from './funnel/compute-funnel.ts'
import { reachStep } from './reach-step.ts'
import type { Sale } from './sale.ts'

/** Steps a consultant may say were reached; the others come of what is written down. */
export const MARKED_STEPS = [
  'presentation',
  'test-drive',
  'negotiation',
] as const satisfies readonly FunnelStep[]

export type MarkRefusal = 'sale.closed' | 'sale.step-by-doing' | 'sale.step-back'

/** The consultant says that a step was reached: forward only, for what was done is done. */
export function markStep(sale: Sale, step: FunnelStep, at: Instant): Result<Sale, MarkRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (!(MARKED_STEPS as readonly FunnelStep[]).includes(step)) return fail('sale.step-by-doing')
  if (FUNNEL_STEPS.indexOf(step) <= FUNNEL_STEPS.indexOf(sale.step)) return fail('sale.step-back')
  return ok(reachStep(sale, step, at))
}
