import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { StockAgeBand, StockAgeRule } from '#shared/domain/used-car/stock-age.ts'
import styles from './used-figures.module.css'

interface AgeBandsProps {
  readonly byBand: Readonly<Record<StockAgeBand, number>>
  readonly rule: StockAgeRule
  /** Which cars are listed below; pressed again, none. */
  readonly shown: StockAgeBand | undefined
  readonly onShow: (band: StockAgeBand | undefined) => void
}

/** The stock by age as one bar: how much of it is fresh, watched, at risk. */
export const AgeBands = ({ byBand, rule, shown, onShow }: AgeBandsProps): ReactNode => {
  const say = useSay()
  const { warnDays, riskDays } = rule
  const bands = [
    ['fresh', say('usedStock.age.fresh', { days: warnDays })],
    ['watched', say('usedStock.age.watched', { from: warnDays, until: riskDays - 1 })],
    ['at-risk', say('usedStock.age.at-risk', { days: riskDays })],
  ] as const
  const all = byBand.fresh + byBand.watched + byBand['at-risk']
  return (
    <Card aside={say('usedStock.cars', { count: all })} title={say('usedStock.age')}>
      {all === 0 ? (
        <EmptyState hint={say('usedStock.empty.hint')} title={say('usedStock.empty')} />
      ) : (
        <div className={styles.bands}>
          <div aria-hidden className={styles.bar}>
            {bands.map(([band]) =>
              byBand[band] === 0 ? null : (
                <span data-band={band} key={band} style={{ flexGrow: byBand[band] }} />
              ),
            )}
          </div>
          <ul>
            {bands.map(([band, label]) => (
              <li data-band={band} key={band}>
                <button
                  aria-expanded={shown === band}
                  data-testid={`age-${band}`}
                  onClick={() => onShow(shown === band ? undefined : band)}
                  type="button"
                >
                  <i aria-hidden />
                  <span>
                    {say(`usedStock.band.${band}`)}
                    <small>{label}</small>
                  </span>
                  <b>{say('usedStock.cars', { count: byBand[band] })}</b>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
