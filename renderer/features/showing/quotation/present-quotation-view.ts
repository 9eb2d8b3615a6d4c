import { sayMonthly } from '#shared/documents/present/present-monthly.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { summarizeLoan } from '#shared/domain/sales/finance/summarize-loan.ts'
import {
  computeQuotation,
  financeTermsOf,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { rowsOfPayment, rowsOfTotal } from '#shared/domain/sales/quotation/total-rows.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { QuotationView } from '#shared/ipc/views/counter-view.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import { quotationShowIdOf } from '../show-id.ts'

interface Shown {
  readonly saleId: SaleId
  readonly customer: Customer
  readonly draft: QuotationDraft
  readonly shop: Shop
  readonly locale: DocumentLocale
  readonly say: Say
}

/** A quotation as its buyer sees it. What anything costs the shop is not in it. */
export function presentQuotationView(shown: Shown): QuotationView {
  const { saleId, customer, draft, shop, locale, say } = shown
  const { currency } = shop
  const totals = computeQuotation(draft, quotingRulesOf(shop).purchaseTax)
  const loan = summarizeLoan(financeTermsOf(draft))
  const isLevel =
    loan?.terms.balloon === 0 &&
    (loan.terms.method === 'equal-instalment' || loan.terms.yearlyRate === 0)
  const carName =
    draft.discount === 0
      ? say('quotation.total.carPrice.plain')
      : say('quotation.total.carPrice', { discount: formatAmount(draft.discount, currency) })
  return {
    kind: 'quotation',
    showId: quotationShowIdOf(saleId),
    locale,
    currency,
    plate: '',
    // Whose it is stays the same while another car is talked about.
    vehicle: customer.name,
    car: draft.carName,
    total: totals.total,
    parts: rowsOfTotal(totals).map(({ what, amount }) => ({
      name: what === 'carPrice' ? carName : say(`quotation.total.${what}`),
      amount,
    })),
    gifts: draft.lines
      .filter(({ kind, name }) => kind === 'package' && name.trim() !== '')
      .map(({ name, price }) => ({ name, amount: price })),
    setOff: rowsOfPayment(totals).map(({ what, amount }) => ({
      name: say(`quotation.total.${what}`),
      amount,
    })),
    due: totals.due,
    ...(loan === undefined || draft.finance === undefined
      ? {}
      : {
          loan: {
            lender: draft.finance.lender,
            months: loan.terms.months,
            monthly: loan.monthly,
            ...(isLevel ? {} : { words: sayMonthly(say, loan, currency) }),
            downPayment: loan.terms.downPayment,
            interest: loan.interest,
            trueYearlyRate: formatRate(loan.trueYearlyRate),
          },
        }),
    validUntil: draft.validUntil,
  }
}
