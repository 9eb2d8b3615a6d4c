import { type ReactNode, useState } from 'react'
import { useMarginView } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import { BiddingCard } from './bidding/bidding-card.tsx'
import { CarDataCard } from './car-data-card.tsx'
import { CostsCard } from './costs-card.tsx'
import { DecidedCard } from './decided-card.tsx'
import { UsedPapersCard } from './papers/used-papers-card.tsx'
import { PricesCard } from './prices-card.tsx'
import { QuotedByCard } from './quoted-by-card.tsx'
import { ReconditioningCard } from './reconditioning/reconditioning-card.tsx'
import { useUsedCar } from './use-used-car.ts'
import { type UsedCarDialogName, UsedCarDialogs } from './used-car-dialogs.tsx'
import { UsedCarHead } from './used-car-head.tsx'
import styles from './used-car-page.module.css'

interface UsedCarPageProps {
  readonly stockCarId: StockCarId
}

/** One used car from the yard to its buyer or trader: what it cost, what it brings, who decided. */
export const UsedCarPage = ({ stockCarId }: UsedCarPageProps): ReactNode => {
  const say = useSay()
  const facts = useUsedCar(stockCarId)
  const margin = useMarginView()
  const [shown, setShown] = useState<UsedCarDialogName>()
  const isHere = facts !== undefined && facts !== null && facts.state !== 'gone'
  useKeys({
    ...(margin.canSee ? { M: margin.toggle } : {}),
    ...(isHere
      ? { P: () => setShown('price'), C: () => setShown('cost'), E: () => setShown('sheet') }
      : {}),
  })
  if (facts === undefined) return null
  if (facts === null) return <EmptyState title={say('usedStock.missing')} />
  const open = isHere ? setShown : undefined
  return (
    <div className={styles.page} data-testid="used-car-page">
      <UsedCarHead facts={facts} margin={margin} />
      <div className={styles.body}>
        <div className={styles.column}>
          <PricesCard facts={facts} hasMargin={margin.isShown} onOpen={open} />
          {margin.isShown ? <CostsCard facts={facts} onOpen={open} /> : null}
          <CarDataCard facts={facts} onOpen={open} />
        </div>
        <div className={styles.column}>
          <QuotedByCard facts={facts} />
          <ReconditioningCard facts={facts} onOpen={open} />
          <BiddingCard facts={facts} onOpen={open} />
          <UsedPapersCard facts={facts} />
          <DecidedCard facts={facts} />
        </div>
      </div>
      {shown === undefined ? null : (
        <UsedCarDialogs facts={facts} name={shown} onClose={() => setShown(undefined)} />
      )}
    </div>
  )
}
