import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { QuotationRefusal } from '#shared/domain/sales/quotation/check-quotation.ts'
import { computeGiven } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { approveGiven, type GivenRefusal } from '#shared/domain/sales/quotation/given-limit.ts'
import type { QuotationDraft, QuotationId } from '#shared/domain/sales/quotation/quotation.ts'
import { findQuotation, keepApproval, quote } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import { changeSale, whoOf } from '../change-sale.ts'

/** Gives the buyer the next version. It keeps the purchase tax as it is set now. */
export const giveQuotation = (
  session: Session,
  id: SaleId,
  draft: QuotationDraft,
): Promise<Saved<Sale, QuotationRefusal | 'sale.closed' | 'sale.ordered'>> =>
  changeSale(session, 'give-quotation', id, (sale) => {
    const { by, at, offsetMinutes } = whoOf(session)
    const { purchaseTax } = quotingRulesOf(session.shop)
    const given = draft.invoiceOn === undefined ? draft : { ...draft, taxRule: purchaseTax }
    return quote(sale, given, {
      id: session.nextId<'Quotation'>(),
      by,
      at,
      today: dayOf(at, offsetMinutes),
    })
  })

/** Whoever is at the desk allows what a version gives away, where their own limit reaches so far. */
export const approveQuotation = (
  session: Session,
  id: SaleId,
  quotationId: QuotationId,
): Promise<Saved<Sale, GivenRefusal | 'quotation.unknown' | 'sale.closed'>> =>
  changeSale<GivenRefusal | 'quotation.unknown' | 'sale.closed'>(
    session,
    'approve-quotation',
    id,
    (sale) => {
      const quotation = findQuotation(sale, quotationId)
      if (quotation === undefined) return fail('quotation.unknown')
      const approval = approveGiven(computeGiven(quotation), {
        approver: session.staff,
        listPrice: quotation.listPrice,
        at: session.clock.now(),
        limits: quotingRulesOf(session.shop).givenLimits,
      })
      return approval.ok ? keepApproval(sale, quotationId, approval.value) : approval
    },
  )
