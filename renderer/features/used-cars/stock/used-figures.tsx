import { type ReactNode, useState } from 'react'
import { useMarginView } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { mayDecide } from '#shared/domain/used-car/change-used-stock.ts'
import { computeUsedFigures } from '#shared/domain/used-car/compute-used-figures.ts'
import { type StockAgeBand, USUAL_STOCK_AGE } from '#shared/domain/used-car/stock-age.ts'
import { addDays } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { AgeBands } from './age-bands.tsx'
import { countedOf } from './describe-used-car.ts'
import { FigureCards } from './figure-cards.tsx'
import { pickUsedCars } from './pick-used-cars.ts'
import { StockAgeDialog } from './stock-age-dialog.tsx'
import { StockTable } from './stock-table.tsx'
import { useUsedStock } from './use-used-stock.ts'
import styles from './used-figures.module.css'

const SPANS = ['30', '90', '365'] as const
type Span = (typeof SPANS)[number]

/** What the used cars bring and how long they stand: every figure with what it is made of. */
export const UsedFigures = (): ReactNode => {
  const say = useSay()
  const { shop, staff } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const cars = useUsedStock()
  const margin = useMarginView()
  const [span, setSpan] = useState<Span>('90')
  const [isSetting, setIsSetting] = useState(false)
  const [band, setBand] = useState<StockAgeBand>()
  const rule = shop.usedStockAge ?? USUAL_STOCK_AGE
  const canSet = mayDecide(staff)
  useKeys({
    ...(canSet ? { S: () => setIsSetting(true) } : {}),
    ...(margin.canSee ? { M: margin.toggle } : {}),
  })
  if (cars === undefined) return null
  const from = addDays(today, 1 - Number(span))
  const figures = computeUsedFigures(cars.map(countedOf), { from, until: today, rule })
  return (
    <div className={styles.page} data-testid="used-figures">
      <div className={styles.tools}>
        <Choice
          label={say('usedStock.span')}
          name="used-span"
          onChange={(next) => next !== undefined && setSpan(next)}
          options={SPANS.map((value) => ({ value, label: say(`usedStock.span.${value}`) }))}
          value={span}
        />
        <span className={styles.quiet}>{say('usedStock.spanDays', { from, until: today })}</span>
        <div className={styles.acts}>
          {margin.canSee ? (
            <Button aria-pressed={margin.isShown} keys="M" look="quiet" onClick={margin.toggle}>
              {say(margin.isShown ? 'usedStock.hideMargin' : 'usedStock.showMargin')}
            </Button>
          ) : null}
          {canSet ? (
            <Button data-testid="stock-age-set" keys="S" onClick={() => setIsSetting(true)}>
              {say('usedStock.age.set')}
            </Button>
          ) : null}
        </div>
      </div>
      <AgeBands byBand={figures.byBand} onShow={setBand} rule={rule} shown={band} />
      {band === undefined ? null : (
        <Card testId="band-cars" title={say(`usedStock.band.${band}`)}>
          <StockTable
            cars={pickUsedCars(cars, { filter: 'here', sort: 'days' }).filter(
              (car) => car.band === band,
            )}
            hasMargin={margin.isShown}
          />
        </Card>
      )}
      <FigureCards currency={shop.currency} figures={figures} hasMargin={margin.isShown} />
      {isSetting ? <StockAgeDialog onClose={() => setIsSetting(false)} rule={rule} /> : null}
    </div>
  )
}
