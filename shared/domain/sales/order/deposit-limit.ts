import { add, compare, type Money, money, sum } from '#shared/kernel/money.ts'
import { applyRate, basisPoints } from '#shared/kernel/rate.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QuotationTotals } from '../quotation/compute-quotation.ts'
import type { Sale } from '../sale.ts'
import { computeHeld } from './sale-money.ts'

/** Beyond a fifth of what the contract is about, money has not the force of a deposit (民法典 §586). */
export const MOST_DEPOSIT = basisPoints(2000)

/** What the contract is about, minor units: the car with what is built in, not what is passed on. */
export const contractPriceOf = ({
  carPrice,
  byKind,
}: Pick<QuotationTotals, 'carPrice' | 'byKind'>): Money => add(carPrice, byKind.option)

/** The most that may be taken as a deposit, minor units. */
export const mostDeposit = (contractPrice: Money): Money => {
  const share = applyRate(contractPrice, MOST_DEPOSIT)
  // Rounded down: a minor unit above a fifth is above it.
  return money(share * 5 > contractPrice ? share - 1 : share)
}

/** What the buyer has given as a deposit and the shop still holds, minor units. */
export function computeDepositHeld(sale: Pick<Sale, 'money' | 'pastOrders'>): Money {
  const given = sum(sale.money.filter(({ kind }) => kind === 'deposit').map(({ amount }) => amount))
  return money(Math.max(0, Math.min(given, computeHeld(sale))))
}

/** Whether so much more may be called a deposit; carries {most}, {amount}: what is left of it. */
export function checkDeposit(
  sale: Pick<Sale, 'money' | 'pastOrders'>,
  amount: Money,
  contractPrice: Money,
): Result<null, 'sale-money.deposit-over'> {
  const most = mostDeposit(contractPrice)
  const held = computeDepositHeld(sale)
  return compare(add(held, amount), most) <= 0
    ? ok(null)
    : fail('sale-money.deposit-over', { most, amount: Math.max(0, most - held) })
}
