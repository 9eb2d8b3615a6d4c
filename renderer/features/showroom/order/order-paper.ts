import type { Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import { presentBuyerReceipt } from '#shared/documents/kinds/buyer-receipt/present.ts'
import { presentBuyerRefund } from '#shared/documents/kinds/buyer-refund/present.ts'
import { presentSalesContract } from '#shared/documents/kinds/sales-contract/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { goesOut, type SaleMoney } from '#shared/domain/sales/order/sale-money.ts'
import type { SaleOrder } from '#shared/domain/sales/order/sale-order.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { totalsOf } from './totals-of.ts'

/** Writes the contract of an order as it stands now, within a command; its number stays. */
export async function writeContract(
  work: Work,
  desk: PaperDesk,
  { sale, order, quotation }: { sale: Sale; order: SaleOrder; quotation: Quotation },
): Promise<IssuedPaper> {
  const customer = await work.customers.get(sale.customerId)
  const car =
    order.stockCarId === undefined ? undefined : await work.stockCars.find(order.stockCarId)
  return writeShowroomPaper(work, desk, {
    kind: 'sales-contract',
    belongsTo: sale.id,
    subjectId: order.number,
    number: order.number,
    present: (base) =>
      presentSalesContract({
        ...base,
        customer,
        order,
        quotation,
        car,
        totals: totalsOf(quotation, desk.session.shop),
      }),
  })
}

/** Writes the receipt or refund of money that the same command has moved. */
export async function writeMoneyPaper(
  work: Work,
  desk: PaperDesk,
  { sale, quotation, moved }: { sale: Sale; quotation: Quotation; moved: SaleMoney },
): Promise<IssuedPaper> {
  const customer = await work.customers.get(sale.customerId)
  const isOut = goesOut(moved)
  const present = isOut ? presentBuyerRefund : presentBuyerReceipt
  return writeShowroomPaper(work, desk, {
    kind: isOut ? 'buyer-refund' : 'buyer-receipt',
    belongsTo: sale.id,
    subjectId: moved.id,
    number: moved.number,
    present: (base) =>
      present({
        ...base,
        customer,
        sale,
        carName: quotation.carName,
        totals: totalsOf(quotation, desk.session.shop),
        moneyId: moved.id,
      }),
  })
}
