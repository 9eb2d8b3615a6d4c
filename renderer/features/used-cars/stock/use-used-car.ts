import { listOpenSales, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { findUsedCar, listReconditionings } from '#renderer/db/repositories/used-stock.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { USUAL_STOCK_AGE } from '#shared/domain/used-car/stock-age.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { describeUsedCar, type UsedCarFacts } from './describe-used-car.ts'

/** A used car's page: the car, who works here, who was quoted it, what the workshop did for it. */
export interface UsedCarPageFacts extends UsedCarFacts {
  readonly staff: readonly Staff[]
  /** Open sales with a quotation of this very car, and the sale that has it. */
  readonly quotedBy: readonly SaleRecord[]
  readonly visits: readonly Visit[]
}

/** `null`: there is no such used car; undefined until the records have answered. */
export const useUsedCar = (id: StockCarId): UsedCarPageFacts | null | undefined => {
  const { shop } = useSession()
  const now = useNow()
  const found = useLive(
    async (db) => {
      const record = await findUsedCar(db, id)
      if (record === undefined) return null
      const [staff, open, visits] = await Promise.all([
        listStaff(db),
        listOpenSales(db),
        listReconditionings(db, record.car),
      ])
      const quotedBy = open.filter(
        ({ sale }) =>
          sale.id === record.car.saleId ||
          sale.quotations.some(({ stockCarId }) => stockCarId === id),
      )
      return { record, staff, quotedBy, visits }
    },
    [id],
  )
  if (found === undefined || found === null) return found
  const { offsetMinutes, usedStockAge: ageRule = USUAL_STOCK_AGE, buyingRule } = shop
  const { record, ...beside } = found
  return { ...describeUsedCar(record, { now, offsetMinutes, ageRule, buyingRule }), ...beside }
}
