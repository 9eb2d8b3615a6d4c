import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { WearView } from '#shared/ipc/views/wear-view.ts'
import styles from './wear-chart.module.css'

interface WearChartProps {
  readonly wear: WearView
  /** What it is drawn on; the desk is light, the counter dark. */
  readonly ground?: 'dark' | 'light'
}

/** The drawing's own units, stretched to its place. */
const WIDE = 1000
const HIGH = 400
/** Room for the dots at the edges. */
const EDGE = 24

const left = (x: number): number => EDGE + x * (WIDE - 2 * EDGE)
const top = (y: number): number => EDGE + (1 - y) * (HIGH - 2 * EDGE)
const percent = (value: number, of: number): string => `${(value / of) * 100}%`

/** Measured values over the kilometres, and where the line goes on to. Sizes follow the font. */
export const WearChart = ({ wear, ground = 'dark' }: WearChartProps): ReactNode => {
  const say = useSay()
  const { points, goesOnTo, limit, reach } = wear
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const told = points.map(({ km, value }) => `${km} ${value}`).join('，')
  return (
    <figure
      aria-label={say('wear.chart', { points: told, rate: wear.rate })}
      className={`${styles.wear} ${styles[ground]}`}
      data-testid="wear-chart"
      role="img"
    >
      <div className={styles.plot}>
        <svg aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${WIDE} ${HIGH}`}>
          {limit === undefined ? null : (
            <>
              <path className={styles.past} d={`M0 ${top(limit.y)}H${WIDE}V${HIGH}H0z`} />
              <path className={styles.limit} d={`M0 ${top(limit.y)}H${WIDE}`} />
            </>
          )}
          <path
            className={styles.line}
            d={`M${points.map(({ x, y }) => `${left(x)} ${top(y)}`).join('L')}`}
          />
          <path
            className={styles.ahead}
            d={`M${left(last.x)} ${top(last.y)}L${left(goesOnTo.x)} ${top(goesOnTo.y)}`}
          />
        </svg>
        {points.map(({ x, y, km, isNew }) => (
          <span
            className={isNew ? styles.fresh : styles.dot}
            key={km}
            style={{ left: percent(left(x), WIDE), top: percent(top(y), HIGH) }}
          />
        ))}
        {limit === undefined ? null : (
          <span
            className={styles.limitLabel}
            data-above={limit.y < 0.3}
            style={{ top: percent(top(limit.y), HIGH) }}
          >
            {limit.label}
          </span>
        )}
        <span className={styles.first} style={{ top: percent(top(first.y), HIGH) }}>
          {first.value}
        </span>
      </div>
      <figcaption className={styles.foot}>
        <span>{first.km}</span>
        <span>{reach ?? last.km}</span>
      </figcaption>
    </figure>
  )
}
