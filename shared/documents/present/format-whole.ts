import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Currency, type Money, money } from '#shared/kernel/money.ts'

/** A reckoned amount in whole yuan: what is estimated over years has no cents. */
export const formatWhole = (amount: Money, currency: Currency): string =>
  formatMoney(money(Math.round(amount / 100) * 100), currency).replace(/\.00$/, '')
