import type { Instant } from '#shared/kernel/instant.ts'
import { FUNNEL_STEPS, type FunnelStep } from './funnel/compute-funnel.ts'
import type { Sale } from './sale.ts'

const rankOf = (step: FunnelStep): number => FUNNEL_STEPS.indexOf(step)

/**
 * The sale with a step reached: the first time is kept, and the furthest step is where it stands. A
 * second needs sheet after a quotation does not take the buyer back.
 */
export function reachStep(sale: Sale, step: FunnelStep, at: Instant): Sale {
  if (sale.steps.some((reached) => reached.step === step)) return sale
  return {
    ...sale,
    steps: [...sale.steps, { step, at }],
    step: rankOf(step) > rankOf(sale.step) ? step : sale.step,
    updatedAt: at,
  }
}
