import { type Money, money, ZERO } from '#shared/kernel/money.ts'

/** Steps a bill is rounded down to: a tenth (角) or a whole (元) of the major unit. Minor units. */
export const ROUNDING_STEPS = { tenth: 10, whole: 100 } as const

export type RoundingStep = keyof typeof ROUNDING_STEPS

/**
 * The small change to waive (抹零) so that `amount` minor units end on the step, always in the
 * customer's favour; nothing when there is nothing to pay.
 */
export function proposeRounding(amount: Money, step: RoundingStep): Money {
  return amount <= 0 ? ZERO : money(amount % ROUNDING_STEPS[step])
}
