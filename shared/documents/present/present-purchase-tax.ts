import {
  findRelief,
  type PurchaseTax,
  type PurchaseTaxRule,
} from '#shared/domain/sales/price/purchase-tax.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { formatRate } from '#shared/kernel/rate.ts'

const ALL = 10_000

/** How a purchase tax was worked out, sentence by sentence; a relief names its span and its limit. */
export function presentPurchaseTax(
  say: Say,
  { invoiceOn, energy }: Pick<QuotationDraft, 'invoiceOn' | 'energy'>,
  {
    tax,
    rule,
    currency,
  }: {
    readonly tax: PurchaseTax | undefined
    readonly rule: PurchaseTaxRule
    readonly currency: Currency
  },
): string[] {
  if (tax === undefined || invoiceOn === undefined) return [say('quotation.tax.none')]
  const full = say('quotation.tax.full', {
    base: formatMoney(tax.base, currency),
    rate: formatRate(rule.rate),
    full: formatMoney(tax.full, currency),
  })
  const relief = findRelief({ energy, on: invoiceOn }, tax, rule)
  if (relief === undefined) return [full]
  const { from, until, share, most } = relief
  const told = {
    from,
    until,
    most: formatMoney(most, currency),
    relief: formatMoney(tax.relief, currency),
  }
  return [
    full,
    share === ALL
      ? say('quotation.tax.relief.whole', told)
      : say('quotation.tax.relief.part', { ...told, share: formatRate(share) }),
    say('quotation.tax.listed'),
  ]
}
