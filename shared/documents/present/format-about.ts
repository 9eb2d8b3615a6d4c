import { formatRounded } from '#shared/kernel/format-money.ts'
import type { Currency, Money } from '#shared/kernel/money.ts'

/** What a car comes to on the road, in whole hundreds: nobody knows it closer before a quotation. */
export const formatAbout = (price: Money, currency: Currency): string =>
  formatRounded(price, currency, 100)
