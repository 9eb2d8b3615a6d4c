import { PAYMENT_METHODS, type PaymentMethod } from '#shared/domain/settlement/bill.ts'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Money, sum } from '#shared/kernel/money.ts'

/**
 * What came in by each way of paying, less what went out, and in all; minor units. What was put on
 * account is named too, but no money. Ways nobody used are left out.
 */
export interface Takings {
  readonly byMethod: readonly { readonly method: PaymentMethod; readonly amount: Money }[]
  /** Money, without what was put on account. */
  readonly total: Money
}

/** Adds up a day: the money that changed hands, and what the bills settled put on account. */
export const sumTakings = (
  moves: readonly Pick<MoneyMove, 'method' | 'amount'>[],
  settled: readonly Pick<Visit, 'settlement'>[],
): Takings => {
  const onAccount = settled
    .flatMap(({ settlement }) => settlement?.payments ?? [])
    .filter(({ method }) => method === 'on-account')
  const all: readonly { method: PaymentMethod; amount: Money }[] = [...moves, ...onAccount]
  const byMethod = PAYMENT_METHODS.map((method) => ({
    method,
    amount: sum(all.filter((one) => one.method === method).map(({ amount }) => amount)),
  })).filter(({ amount }) => amount !== 0)
  return { byMethod, total: sum(moves.map(({ amount }) => amount)) }
}
