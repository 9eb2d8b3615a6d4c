import type { LoanSummary } from '#shared/domain/sales/finance/summarize-loan.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Currency } from '#shared/kernel/money.ts'

/** What a loan costs a month, in one sentence; a balloon and falling instalments are said with it. */
export function sayMonthly(say: Say, loan: LoanSummary, currency: Currency): string {
  const { monthly, last, terms } = loan
  const first = formatMoney(monthly, currency)
  const end = formatMoney(last, currency)
  const isFalling = terms.method === 'equal-principal' && terms.yearlyRate > 0
  if (isFalling) return say('quotation.loan.falling', { first, last: end })
  return terms.balloon === 0
    ? say('quotation.loan.monthly', { amount: first })
    : say('quotation.loan.balloon', { amount: first, last: end })
}
