import { formatAmount } from '#shared/kernel/format-money.ts'
import { type Currency, type Money, negate } from '#shared/kernel/money.ts'

/** A change of an amount with its sign: `+398.00`, `−90.00`, `0.00`. */
export const formatDifference = (difference: Money, currency: Currency): string =>
  difference < 0
    ? `−${formatAmount(negate(difference), currency)}`
    : `${difference > 0 ? '+' : ''}${formatAmount(difference, currency)}`
