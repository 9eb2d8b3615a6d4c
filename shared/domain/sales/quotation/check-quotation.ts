import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { compare, isNegative, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkFinanceTerms, type FinanceRefusal } from '../finance/finance-terms.ts'
import { financeTermsOf } from './compute-quotation.ts'
import type { QuotationDraft } from './quotation.ts'

export type QuotationRefusal =
  | FinanceRefusal
  | 'quotation.car-empty'
  | 'quotation.price-missing'
  | 'quotation.discount-range'
  | 'quotation.line-name-empty'
  | 'quotation.line-range'
  | 'quotation.trade-in-range'
  | 'quotation.valid-past'

/** Whether a quotation can be given to a buyer; says the first thing that cannot be. */
export function checkQuotation(
  draft: QuotationDraft,
  today: Day,
): Result<QuotationDraft, QuotationRefusal> {
  const { listPrice, discount, lines, tradeIn, validUntil, carName } = draft
  if (!hasText(carName)) return fail('quotation.car-empty')
  if (compare(listPrice, ZERO) <= 0) return fail('quotation.price-missing')
  if (isNegative(discount) || compare(discount, listPrice) >= 0) {
    return fail('quotation.discount-range', { price: listPrice })
  }
  const nameless = lines.findIndex(({ name }) => !hasText(name))
  if (nameless >= 0) return fail('quotation.line-name-empty', { line: nameless + 1 })
  const below = lines.findIndex(({ price, cost }) => isNegative(price) || isNegative(cost))
  if (below >= 0) return fail('quotation.line-range', { line: below + 1 })
  if (tradeIn !== undefined && (isNegative(tradeIn.amount) || !hasText(tradeIn.car))) {
    return fail('quotation.trade-in-range')
  }
  if (validUntil < today) return fail('quotation.valid-past')
  const terms = financeTermsOf(draft)
  if (terms !== undefined) {
    const checked = checkFinanceTerms(terms)
    if (!checked.ok) return checked
  }
  return ok(draft)
}
