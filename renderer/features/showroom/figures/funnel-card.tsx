import type { ReactNode } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { computeFunnel } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { formatRate, rateOf } from '#shared/kernel/rate.ts'
import styles from './funnel.module.css'
import type { People } from './people-card.tsx'
import { tellTime } from './tell-time.ts'
import { timesOfSale } from './times-of-sale.ts'

interface FunnelCardProps {
  readonly records: readonly SaleRecord[]
  readonly onPeople: (people: People) => void
}

/** The funnel: a bar for each step, of how many, in what time. ↑ ↓ choose, Enter shows who. */
export const FunnelCard = ({ records, onPeople }: FunnelCardProps): ReactNode => {
  const say = useSay()
  const figures = computeFunnel(
    records.map((record) => ({ key: record, times: timesOfSale(record) })),
  )
  const most = figures[0]?.reached.length ?? 0
  return (
    <Card testId="funnel-table" title={say('showroom.figures.all')}>
      <div className={styles.legend}>
        <span>{say('showroom.column.step')}</span>
        <span>{say('showroom.figures.reached')}</span>
        <span />
        <span>{say('showroom.figures.rate')}</span>
        <span>{say('showroom.figures.time')}</span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons */}
      <div className={styles.bars} onKeyDown={moveInRows('button[data-step]')}>
        {figures.map(({ step, reached, of, medianMinutes }, rank) => {
          const rate = rank === 0 ? undefined : rateOf(reached.length, of)
          return (
            <button
              className={styles.bar}
              data-step={step}
              data-testid={`funnel-${step}`}
              key={step}
              onClick={() => onPeople({ title: say(`showroom.step.${step}`), list: reached })}
              type="button"
            >
              <span>{say(`showroom.step.${step}`)}</span>
              <b>{reached.length}</b>
              <span className={styles.track}>
                <span style={{ width: `${most === 0 ? 0 : (reached.length / most) * 100}%` }} />
              </span>
              <span className={styles.number}>
                {rate === undefined ? say('showroom.figures.none') : formatRate(rate)}
                {rank === 0 ? null : (
                  <small>{say('showroom.figures.of', { count: reached.length, of })}</small>
                )}
              </span>
              <span className={styles.number}>{tellTime(say, medianMinutes)}</span>
            </button>
          )
        })}
      </div>
    </Card>
  )
}
