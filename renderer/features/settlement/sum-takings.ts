import { PAYMENT_METHODS, type PaymentMethod } from '#shared/domain/settlement/bill.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Money, sum } from '#shared/kernel/money.ts'

/** What came in by each way of paying, and in all; minor units. Ways nobody used are left out. */
export interface Takings {
  readonly byMethod: readonly { readonly method: PaymentMethod; readonly amount: Money }[]
  readonly total: Money
}

/** Adds up the payments of settled visits. */
export const sumTakings = (visits: readonly Pick<Visit, 'settlement'>[]): Takings => {
  const payments = visits.flatMap(({ settlement }) => settlement?.payments ?? [])
  const byMethod = PAYMENT_METHODS.map((method) => ({
    method,
    amount: sum(payments.filter((payment) => payment.method === method).map((one) => one.amount)),
  })).filter(({ amount }) => amount !== 0)
  return { byMethod, total: sum(payments.map(({ amount }) => amount)) }
}
