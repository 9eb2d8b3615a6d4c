import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import { reachStep } from '../reach-step.ts'
import type { Sale } from '../sale.ts'
import { checkQuotation, type QuotationRefusal } from './check-quotation.ts'
import type { GivenApproval, Quotation, QuotationDraft, QuotationId } from './quotation.ts'

interface Quoting {
  readonly id: QuotationId
  readonly by: StaffId
  readonly at: Instant
  readonly today: Day
}

/** Gives the buyer the next version; the ones before stay as they were. */
export function quote(
  sale: Sale,
  draft: QuotationDraft,
  { id, by, at, today }: Quoting,
): Result<Sale, QuotationRefusal | 'sale.closed' | 'sale.ordered'> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order !== undefined) return fail('sale.ordered')
  const checked = checkQuotation(draft, today)
  if (!checked.ok) return checked
  const quotation: Quotation = { ...draft, id, version: sale.quotations.length + 1, at, by }
  const quoted = { ...sale, quotations: [...sale.quotations, quotation], updatedAt: at }
  return ok(reachStep(quoted, 'negotiation', at))
}

/** Keeps the yes to what a version gives away. */
export function keepApproval(
  sale: Sale,
  id: QuotationId,
  approval: GivenApproval,
): Result<Sale, 'quotation.unknown' | 'sale.closed'> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (findQuotation(sale, id) === undefined) return fail('quotation.unknown')
  return ok({
    ...sale,
    quotations: sale.quotations.map((each) => (each.id === id ? { ...each, approval } : each)),
    updatedAt: approval.at,
  })
}

/** A version of the sale. */
export const findQuotation = (
  { quotations }: Pick<Sale, 'quotations'>,
  id: QuotationId,
): Quotation | undefined => quotations.find((each) => each.id === id)

/** The version that holds: what was ordered, or else the last one. */
export const quotationOf = (sale: Pick<Sale, 'quotations' | 'order'>): Quotation | undefined =>
  sale.order === undefined ? sale.quotations.at(-1) : findQuotation(sale, sale.order.quotationId)
