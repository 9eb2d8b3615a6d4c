import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentDeliveryList } from '#shared/documents/kinds/delivery-list/present.ts'
import { presentPreDeliverySheet } from '#shared/documents/kinds/pre-delivery-sheet/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { completeDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import { findQuotation } from '#shared/domain/sales/quotation/quote.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

type PaperRefusal = 'order.none' | 'hand-over.no-car'

/** Issues the sheet of the inspection: filled in where somebody has looked, else to be ticked by hand. */
export const issuePreDeliverySheet = (
  session: Session,
  id: SaleId,
): Promise<Saved<IssuedPaper, PaperRefusal>> => issue(session, id, 'pre-delivery-sheet')

/** Issues the list of the hand-over, as it is prepared or as it was. */
export const issueDeliveryList = (
  session: Session,
  id: SaleId,
): Promise<Saved<IssuedPaper, PaperRefusal>> => issue(session, id, 'delivery-list')

async function issue(
  session: Session,
  id: SaleId,
  kind: 'pre-delivery-sheet' | 'delivery-list',
): Promise<Saved<IssuedPaper, PaperRefusal>> {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    `issue-${kind}`,
    async (work): Promise<Result<IssuedPaper, PaperRefusal>> => {
      const sale = await work.sales.get(id)
      const { order } = sale
      if (order === undefined) return fail('order.none')
      if (order.stockCarId === undefined) return fail('hand-over.no-car')
      const car = await work.stockCars.get(order.stockCarId)
      const customer = await work.customers.get(sale.customerId)
      const variant =
        car.variantId === undefined ? undefined : await work.carVariants.find(car.variantId)
      const energy = variant?.energy ?? findQuotation(sale, order.quotationId)?.energy ?? 'petrol'
      const on = dayOf(sale.handOver?.at ?? desk.at, session.shop.offsetMinutes)
      const facts = { sale, customer, car }
      const handOverDraft = sale.handOver ?? sale.handOverDraft ?? { done: [] }
      const context = { on, shop: session.shop, variant }
      const handOver = completeDraft({ ...sale, handOverDraft }, context)
      return ok(
        await writeShowroomPaper(work, desk, {
          kind,
          belongsTo: id,
          present: (base) =>
            kind === 'delivery-list'
              ? presentDeliveryList({ ...base, ...facts, handOver, on })
              : presentPreDeliverySheet({
                  ...base,
                  ...facts,
                  isCharged: hasTractionBattery(energy),
                }),
        }),
      )
    },
  )
}
