import type { QuotedFinance } from '#shared/domain/sales/quotation/quotation.ts'
import type { LenderOffer } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { type Money, money, ZERO } from '#shared/kernel/money.ts'
import { applyRate } from '#shared/kernel/rate.ts'

/** A hundred in minor units: nobody pays down 21,937.40. */
const HUNDRED = 100_00

/** The loan a lender usually gives for a car of a price: its least down payment, in whole hundreds. */
export function fromLender(
  { name, method, yearlyRate, months, leastDown, fee }: LenderOffer,
  price: Money,
): QuotedFinance {
  const least = applyRate(money(Math.max(0, price)), leastDown)
  return {
    lender: name,
    method,
    yearlyRate,
    months,
    downPayment: money(Math.ceil(least / HUNDRED) * HUNDRED),
    balloon: ZERO,
    fee,
  }
}
