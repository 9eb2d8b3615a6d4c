import {
  computeDepositHeld,
  contractPriceOf,
  mostDeposit,
} from '#shared/domain/sales/order/deposit-limit.ts'
import type { MoneySource } from '#shared/domain/sales/order/sale-money.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { type Money, money, subtract } from '#shared/kernel/money.ts'
import type { OrderFacts } from './order-facts.ts'

export type TakingWhat = 'deposit' | 'payment' | 'lender' | 'old-car'

/** Something that may be taken towards a car, and how much of it is usual. */
export interface Taking {
  readonly what: TakingWhat
  readonly kind: 'deposit' | 'payment'
  readonly source: MoneySource
  readonly amount: Money
}

/** What is put down where nothing was agreed. */
const USUAL_DEPOSIT = ofMajor(5000)

/**
 * What may still be taken, the most likely first: the deposit while nothing of it is there, then the
 * rest. Proposed is what is open; of a deposit what was agreed, as far as the law lets it be one.
 */
export function listTakings({
  facts,
  totals,
  account,
}: Pick<OrderFacts, 'facts' | 'totals' | 'account'>): Taking[] {
  const { sale } = facts
  const held = computeDepositHeld(sale)
  const agreed = sale.order?.deposit ?? USUAL_DEPOSIT
  const lawful = Math.min(agreed, mostDeposit(contractPriceOf(totals)))
  const openDeposit = subtract(money(lawful), held)
  const open = account.parts.filter(({ still }) => still > 0)
  const own = open.find(({ source }) => source === 'buyer')
  const payments = open.map(
    ({ source, still }): Taking => ({
      what: source === 'buyer' ? 'payment' : source,
      kind: 'payment',
      source,
      amount: still,
    }),
  )
  if (own === undefined || openDeposit <= 0) return payments
  const amount = money(Math.min(openDeposit, own.still))
  return [{ what: 'deposit', kind: 'deposit', source: 'buyer', amount }, ...payments]
}
