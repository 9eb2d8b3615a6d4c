import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'

interface UsedCarPageProps {
  readonly stockCarId: StockCarId
}

export const UsedCarPage = ({ stockCarId }: UsedCarPageProps): ReactNode => {
  const say = useSay()
  return <h1 data-stock-car={stockCarId}>{say('usedStock.title')}</h1>
}
