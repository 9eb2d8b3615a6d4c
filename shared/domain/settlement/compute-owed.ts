import { type Money, subtract, sum } from '#shared/kernel/money.ts'
import type { Visit } from '../visit/visit.ts'

/**
 * What is still on account of a settled visit, minor units: what was put there, less what came in
 * since and less what was credited without being paid out. Zero for a visit that is not settled.
 */
export function computeOwed({
  settlement,
  receipts,
  credits,
}: Pick<Visit, 'settlement' | 'receipts' | 'credits'>): Money {
  const onAccount = (settlement?.payments ?? []).filter(({ method }) => method === 'on-account')
  const credited = credits.map(({ amount, refund }) =>
    refund === undefined ? amount : subtract(amount, refund.amount),
  )
  const cleared = sum([...receipts.map(({ amount }) => amount), ...credited])
  return subtract(sum(onAccount.map(({ amount }) => amount)), cleared)
}
