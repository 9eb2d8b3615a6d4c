import type { SaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import type { QuotationTotals } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { SaleFacts } from '../sale/list-sale.ts'

/** A sale with the version that holds, added up, its account, and the car that is kept. */
export interface OrderFacts {
  readonly facts: SaleFacts
  readonly quotation: Quotation
  readonly totals: QuotationTotals
  readonly account: SaleAccount
  readonly car: StockCar | undefined
}
