import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentComparisonSheet } from '#shared/documents/kinds/comparison-sheet/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { usualAssumptions } from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listModels } from './list-models.ts'

/** Issues the comparison of the models that stand side by side, with the costs as they are reckoned. */
export async function issueComparisonSheet(
  session: Session,
  id: SaleId,
): Promise<Saved<IssuedPaper, 'compare.none'>> {
  const { db, shop } = session
  const desk = await preparePaper(session, shop.paperLocale)
  const models = await listModels(db)
  return session.change(
    'issue-comparison-sheet',
    async (work): Promise<Result<IssuedPaper, 'compare.none'>> => {
      const sale = await work.sales.get(id)
      const cars = (sale.compared ?? []).flatMap(
        (each) => models.find(({ variant }) => variant.id === each) ?? [],
      )
      if (cars.length === 0) return fail('compare.none')
      const customer = await work.customers.get(sale.customerId)
      const costs = sale.costs ?? usualAssumptions(shop, sale.needs)
      return ok(
        await writeShowroomPaper(work, desk, {
          kind: 'comparison-sheet',
          belongsTo: id,
          present: (base) => presentComparisonSheet({ ...base, sale, customer, cars, costs }),
        }),
      )
    },
  )
}
