import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { approveGiven, checkGiven } from '#shared/domain/sales/quotation/given-limit.ts'
import { keepApproval, quotationOf, quote } from '#shared/domain/sales/quotation/quote.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import type { Deal } from './deal.ts'
import { draftQuotation } from './draft-quotations.ts'
import type { ShowroomCast } from './showroom-cast.ts'

/** The day after the question on which the first version is given, and the days between two. */
const FIRST = 3
const BETWEEN = 2

/** The days after the question on which the last version was given. */
export const lastQuotedAfter = ({ plan }: Deal): number =>
  FIRST + ((plan.versions ?? 1) - 1) * BETWEEN

/** One to three versions, each a little better; what goes beyond the limit is allowed or waits. */
export function tellQuoting(cast: ShowroomCast, deal: Deal): void {
  const { versions = 1, end } = deal.plan
  for (let version = 1; version <= versions; version += 1) {
    const isLast = version === versions
    const at = deal.after(FIRST + (version - 1) * BETWEEN, isLast ? '15:20' : '11:30')
    give(cast, deal, { version, at, isGenerous: isLast && isGenerousEnd(end) })
    if (end !== 'waits-for-approval') allow(cast, deal, addMinutes(at, 25))
  }
}

const isGenerousEnd = (end: Deal['plan']['end']): boolean =>
  end === 'waits-for-approval' || end === 'called-off'

function give(
  { nextId, offsetMinutes }: ShowroomCast,
  deal: Deal,
  {
    version,
    at,
    isGenerous,
  }: { readonly version: number; readonly at: Instant; readonly isGenerous: boolean },
): void {
  const { variant, plan, consultant, appraisal } = deal
  const on = dayOf(at, offsetMinutes)
  const offer = appraisal?.offer
  const draft = draftQuotation(version, {
    variant,
    on,
    finance: plan.finance,
    isGenerous,
    tradeIn:
      offer === undefined || appraisal === undefined
        ? undefined
        : { car: appraisal.car.car, amount: offer.amount },
  })
  deal.tell(at, (sale) =>
    quote(sale, draft, { id: nextId<'Quotation'>(), by: consultant.id, at, today: on }),
  )
}

/** The manager's yes, where the last version gives away more than the consultant may. */
function allow({ manager }: ShowroomCast, deal: Deal, at: Instant): void {
  const quotation = quotationOf(deal.sale)
  if (quotation === undefined) return
  const { given } = computeQuotation(quotation, USUAL_PURCHASE_TAX)
  const { listPrice } = quotation
  if (checkGiven(given, { writer: deal.consultant, listPrice }).ok) return
  const approval = unwrap(approveGiven(given, { approver: manager, listPrice, at }))
  deal.tell(at, (sale) => keepApproval(sale, quotation.id, approval))
}
