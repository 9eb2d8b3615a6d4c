import { findDraft } from '#renderer/db/drafts.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { quotationDraftKey } from '#renderer/session/quotation-draft.ts'
import type { Session } from '#renderer/session/session.tsx'
import {
  checkQuotation,
  type QuotationRefusal,
} from '#shared/domain/sales/quotation/check-quotation.ts'
import { computeGiven } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { draftOf } from '#shared/domain/sales/quotation/draft-of.ts'
import { checkGiven, type GivenRefusal } from '#shared/domain/sales/quotation/given-limit.ts'
import type { Quotation, QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { QuotationView } from '#shared/ipc/views/counter-view.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { shownLocales } from '../shown-locales.ts'
import { presentQuotationView } from './present-quotation-view.ts'

export type ShowQuotationRefusal =
  | QuotationRefusal
  | GivenRefusal
  | 'quotation.unknown'
  | 'sale.closed'

/**
 * What a buyer sees of the negotiation: what is being written, or the last version. Refused while it
 * does not hang together, and while it gives away more than whoever is at the desk may.
 */
export const findQuotationView = async (
  { db, shop, clock, staff }: Pick<Session, 'db' | 'shop' | 'clock' | 'staff'>,
  saleId: SaleId,
): Promise<Result<QuotationView, ShowQuotationRefusal>> => {
  const record = await findSale(db, saleId)
  if (record === undefined || record.sale.state !== 'open') return fail('sale.closed')
  const { sale, customer } = record
  const version = quotationOf(sale)
  const written =
    sale.order === undefined
      ? ((await findDraft(db, quotationDraftKey(saleId))) as QuotationDraft | undefined)
      : undefined
  const draft = written ?? version
  if (draft === undefined) return fail('quotation.unknown')
  if (sale.order === undefined) {
    const checked = checkQuotation(draft, dayOf(clock.now(), shop.offsetMinutes))
    if (!checked.ok) return checked
    const allowed = checkGiven(computeGiven(draft), {
      writer: staff,
      listPrice: draft.listPrice,
      approval: approvalFor(draft, version),
      limits: quotingRulesOf(shop).givenLimits,
    })
    if (!allowed.ok) return allowed
  }
  const locale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  const say = createSay(await loadCatalogue(locale))
  return ok(presentQuotationView({ saleId, customer, draft, shop, locale, say }))
}

/** A yes is for the version it was given to: it holds while what is written says the same. */
const approvalFor = (draft: QuotationDraft, version: Quotation | undefined) => {
  if (version === undefined) return undefined
  const said = ({ validUntil: _until, taxRule: _rule, ...rest }: QuotationDraft): string =>
    JSON.stringify(rest)
  const isSame = draft === version || said(draft) === said(draftOf(version))
  return isSame ? version.approval : undefined
}
