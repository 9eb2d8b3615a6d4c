import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { USED_CAR_VIEWS, type UsedCarView } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { AppraisalList } from './appraisal/appraisal-list.tsx'
import { UsedFigures } from './stock/used-figures.tsx'
import { UsedStockList } from './stock/used-stock-list.tsx'
import styles from './used-cars-page.module.css'

interface UsedCarsPageProps {
  readonly view: UsedCarView
}

/** The used cars in three faces, Alt+1 to Alt+3: looks at cars, cars in stock, figures. */
export const UsedCarsPage = ({ view }: UsedCarsPageProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.page} data-testid="used-cars-page">
      <div className={styles.head}>
        <h1 className={styles.heading}>{say('usedCars.title')}</h1>
        <Tabs
          label={say('usedCars.title')}
          name="used-cars"
          onOpen={(next) => go({ name: 'used-cars', view: next })}
          tabs={USED_CAR_VIEWS.map((value) => ({ value, label: say(`usedCars.view.${value}`) }))}
          value={view}
        />
      </div>
      <div className={styles.panel} data-view={view}>
        {view === 'appraisals' ? <AppraisalList /> : null}
        {view === 'stock' ? <UsedStockList /> : null}
        {view === 'figures' ? <UsedFigures /> : null}
      </div>
    </div>
  )
}
