import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentSalesContract } from '#shared/documents/kinds/sales-contract/present.ts'
import { createWording } from '#shared/documents/wording.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import { traderDealOf } from '#shared/domain/used-car/trader-deal.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result, unwrap } from '#shared/kernel/result.ts'

/** Writes the contract with the trader who got the car. */
export const issueTraderContract = async (
  session: Session,
  id: StockCarId,
): Promise<Saved<IssuedPaper, 'bid.not-awarded'>> => {
  const { shop, nextId } = session
  const desk = await preparePaper(session, shop.paperLocale)
  return session.change(
    'issue-trader-contract',
    async (work): Promise<Result<IssuedPaper, 'bid.not-awarded'>> => {
      const car = await work.stockCars.get(id)
      if (usedOf(car).bidding?.award === undefined) return fail('bid.not-awarded')
      const appraisal =
        car.appraisalId === undefined ? undefined : await work.appraisals.find(car.appraisalId)
      const ids = { customerId: nextId<'Customer'>(), quotationId: nextId<'Quotation'>() }
      return ok(
        await writeShowroomPaper(work, desk, {
          kind: 'sales-contract',
          belongsTo: id,
          present: (base) => {
            const { say } = createWording(base)
            const { buyer, order, quotation } = unwrap(
              traderDealOf(car, {
                ...ids,
                number: base.number,
                energy: appraisal?.car.energy ?? 'petrol',
                on: dayOf(base.issuedAt, shop.offsetMinutes),
                note: say('paper.used-trader-note'),
              }),
            )
            const totals = computeQuotation(quotation, USUAL_PURCHASE_TAX)
            return presentSalesContract({ ...base, customer: buyer, order, quotation, totals, car })
          },
        }),
      )
    },
  )
}
