import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { MarginFigure, UsedFigures } from '#shared/domain/used-car/compute-used-figures.ts'
import { formatDecimal } from '#shared/kernel/decimal-text.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import styles from './used-figures.module.css'

interface FigureCardsProps {
  readonly figures: UsedFigures
  readonly hasMargin: boolean
  readonly currency: Currency
}

/** Each figure large, with the numbers it is made of below; a dash where there is nothing to divide by. */
export const FigureCards = ({ figures, hasMargin, currency }: FigureCardsProps): ReactNode => {
  const say = useSay()
  const { atRisk, stockDays, saleDays, turn, gross, net } = figures
  const days = (average: number | undefined): string =>
    average === undefined ? '—' : say('usedStock.days', { count: average })
  const margin = (name: 'gross' | 'net', figure: MarginFigure): ReactNode => (
    <Figure
      of={say('usedStock.figure.marginOf', {
        amount: formatAmount(figure.amount, currency),
        revenue: formatAmount(figure.revenue, currency),
        cars: say('usedStock.cars', { count: figure.cars }),
      })}
      testId={`figure-${name}`}
      title={say(`usedStock.figure.${name}`)}
      value={figure.share === undefined ? '—' : formatShare(figure.share)}
    />
  )
  return (
    <dl className={styles.figures}>
      <Figure
        of={say('usedStock.figure.riskOf', { part: atRisk.part, whole: atRisk.whole })}
        testId="figure-risk"
        title={say('usedStock.figure.risk')}
        value={atRisk.rate === undefined ? '—' : formatRate(atRisk.rate)}
      />
      <Figure
        of={say('usedStock.figure.daysOf', { days: stockDays.days, cars: stockDays.cars })}
        testId="figure-stock-days"
        title={say('usedStock.figure.stockDays')}
        value={days(stockDays.average)}
      />
      <Figure
        of={say('usedStock.figure.daysOf', { days: saleDays.days, cars: saleDays.cars })}
        testId="figure-sale-days"
        title={say('usedStock.figure.saleDays')}
        value={days(saleDays.average)}
      />
      <Figure
        of={say('usedStock.figure.turnOf', {
          sold: turn.sold,
          stock: formatDecimal(turn.averageStock, 2),
        })}
        testId="figure-turn"
        title={say('usedStock.figure.turn')}
        value={
          turn.times === undefined
            ? '—'
            : say('usedStock.figure.times', { times: formatDecimal(turn.times, 2) })
        }
      />
      {hasMargin ? margin('gross', gross) : null}
      {hasMargin ? margin('net', net) : null}
    </dl>
  )
}

interface FigureProps {
  readonly title: string
  readonly value: string
  /** What it is made of. */
  readonly of: string
  readonly testId: string
}

const Figure = ({ title, value, of, testId }: FigureProps): ReactNode => (
  <div data-testid={testId}>
    <dt>{title}</dt>
    <dd>{value}</dd>
    <dd className={styles.quiet}>{of}</dd>
  </div>
)

/** Below zero with the minus that amounts have. */
const formatShare = (share: number): string => `${formatDecimal(share, 2).replace('-', '−')}%`
