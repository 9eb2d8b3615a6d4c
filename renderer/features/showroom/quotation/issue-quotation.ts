import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentQuotation } from '#shared/documents/kinds/quotation/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { computeGiven } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { checkGiven, type GivenRefusal } from '#shared/domain/sales/quotation/given-limit.ts'
import type { QuotationId } from '#shared/domain/sales/quotation/quotation.ts'
import { findQuotation } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** Prints a version: only one whose writer might give it, or that was allowed. */
export const issueQuotation = async (
  session: Session,
  id: SaleId,
  quotationId: QuotationId,
  locale: DocumentLocale,
): Promise<Saved<IssuedPaper, GivenRefusal | 'quotation.unknown'>> => {
  const desk = await preparePaper(session, locale)
  return session.change(
    'issue-quotation',
    async (work): Promise<Result<IssuedPaper, GivenRefusal | 'quotation.unknown'>> => {
      const sale = await work.sales.get(id)
      const quotation = findQuotation(sale, quotationId)
      if (quotation === undefined) return fail('quotation.unknown')
      const { givenLimits, purchaseTax } = quotingRulesOf(session.shop)
      const { listPrice, approval, by } = quotation
      const allowed = checkGiven(computeGiven(quotation), {
        writer: desk.staff.find((person) => person.id === by) ?? { roles: [] },
        listPrice,
        approval,
        limits: givenLimits,
      })
      if (!allowed.ok) return allowed
      const customer = await work.customers.get(sale.customerId)
      const { stockCarId } = quotation
      const car = stockCarId === undefined ? undefined : await work.stockCars.find(stockCarId)
      return ok(
        await writeShowroomPaper(work, desk, {
          kind: 'quotation',
          belongsTo: id,
          subjectId: quotationId,
          present: (base) =>
            presentQuotation({
              ...base,
              customer,
              quotation,
              taxRule: purchaseTax,
              ...(car === undefined ? {} : { car }),
            }),
        }),
      )
    },
  )
}
