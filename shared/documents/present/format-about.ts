import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Currency, type Money, money } from '#shared/kernel/money.ts'

/** A hundred yuan in minor units. */
const HUNDRED = 10_000

/** An estimate in whole hundreds: cents would claim what nobody knows yet. */
export const formatAbout = (price: Money, currency: Currency): string =>
  formatMoney(money(Math.round(price / HUNDRED) * HUNDRED), currency).replace(/\.00$/, '')
