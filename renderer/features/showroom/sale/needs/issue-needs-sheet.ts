import { listModelBook } from '#renderer/db/repositories/models.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentNeedsSheet } from '#shared/documents/kinds/needs-sheet/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** Issues the needs sheet: what is on record, with the cars that suit today. */
export async function issueNeedsSheet(
  session: Session,
  id: SaleId,
): Promise<Saved<IssuedPaper, 'needs.none'>> {
  const { db, shop } = session
  const desk = await preparePaper(session, shop.paperLocale)
  const book = await listModelBook(db)
  return session.change(
    'issue-needs-sheet',
    async (work): Promise<Result<IssuedPaper, 'needs.none'>> => {
      const sale = await work.sales.get(id)
      const { needs } = sale
      if (needs === undefined) return fail('needs.none')
      const customer = await work.customers.get(sale.customerId)
      const on = dayOf(desk.at, shop.offsetMinutes)
      const cars = suitBuyer(needs, book, { shop, on })
      return ok(
        await writeShowroomPaper(work, desk, {
          kind: 'needs-sheet',
          belongsTo: id,
          present: (base) => presentNeedsSheet({ ...base, sale, needs, customer, cars }),
        }),
      )
    },
  )
}
