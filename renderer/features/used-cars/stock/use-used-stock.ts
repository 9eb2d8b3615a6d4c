import { listUsedCars } from '#renderer/db/repositories/used-stock.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { USUAL_STOCK_AGE } from '#shared/domain/used-car/stock-age.ts'
import { describeUsedCar, type UsedCarFacts } from './describe-used-car.ts'

/** Every used car as it stands now; undefined until the records have answered. */
export const useUsedStock = (): readonly UsedCarFacts[] | undefined => {
  const { shop } = useSession()
  const now = useNow()
  const records = useLive(listUsedCars)
  const { offsetMinutes, usedStockAge: ageRule = USUAL_STOCK_AGE, buyingRule } = shop
  return records?.map((record) =>
    describeUsedCar(record, { now, offsetMinutes, ageRule, buyingRule }),
  )
}
