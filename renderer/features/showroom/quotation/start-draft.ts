import { draftOf } from '#shared/domain/sales/quotation/draft-of.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { hasPurchaseTax, quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { ZERO } from '#shared/kernel/money.ts'

/** What the editor begins with: the last version to be written on, or an empty sheet. */
export function startDraft(sale: Sale, shop: Shop, today: Day): QuotationDraft {
  const validUntil = addDays(today, quotingRulesOf(shop).validDays)
  const last = sale.quotations.at(-1)
  if (last !== undefined) return { ...draftOf(last), validUntil }
  const own = sale.needs?.presentCar
  return {
    carName: '',
    energy: 'petrol',
    listPrice: ZERO,
    discount: ZERO,
    lines: [],
    ...(own?.isTradedIn === true ? { tradeIn: { car: own.car, amount: ZERO } } : {}),
    ...(hasPurchaseTax(shop) ? { invoiceOn: addDays(today, USUAL_WAIT) } : {}),
    validUntil,
    words: '',
  }
}

/** Days from quotation to invoice, when nobody has said otherwise. */
const USUAL_WAIT = 14

/** The draft without lines in which nothing was written: an empty row is no line. */
export function tidyDraft(draft: QuotationDraft): QuotationDraft {
  const { tradeIn, ...rest } = draft
  const isEmptyTrade = tradeIn !== undefined && tradeIn.car.trim() === '' && tradeIn.amount === 0
  return {
    ...rest,
    ...(tradeIn === undefined || isEmptyTrade ? {} : { tradeIn }),
    lines: draft.lines.filter(
      ({ name, price, cost }) => name.trim() !== '' || price > 0 || cost > 0,
    ),
  }
}
