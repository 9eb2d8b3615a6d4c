import { type CSSProperties, type ReactNode, useRef } from 'react'
import type { GaugeView } from '#shared/ipc/views/counter-view.ts'
import styles from './gauge.module.css'
import { computeGaugeZones } from './gauge-zones.ts'
import { useGaugePlacing } from './use-gauge-placing.ts'

interface GaugeProps {
  readonly gauge: GaugeView
  /** Read aloud instead of the drawing: "实测 2.1 mm". */
  readonly label: string
  /** What it is drawn on; the desk is light, the counter dark. */
  readonly ground?: 'dark' | 'light'
}

const percent = (share: number): string => `${share * 100}%`

/**
 * From the bad end to the good end, with the reading above and its marks below.
 * Sizes follow the font size of the place it stands in.
 */
export const Gauge = ({ gauge, label, ground = 'dark' }: GaugeProps): ReactNode => {
  const track = useRef<HTMLDivElement>(null)
  const labels = [
    { key: 'badEnd', text: gauge.badEnd, at: 0, isEnd: true },
    { key: 'goodEnd', text: gauge.goodEnd, at: 1, isEnd: true },
    ...(['limit', 'advise', 'newValue'] as const).flatMap((key) => {
      const mark = gauge[key]
      return mark === undefined ? [] : [{ key, text: mark.label, at: mark.at, isEnd: false }]
    }),
  ]
  const words = [gauge.measured, ...labels.map(({ text, at }) => `${text}@${at}`)].join('|')
  const placing = useGaugePlacing(track, gauge.measuredAt, words)

  return (
    <div className={`${styles.gauge} ${styles[ground]}`} role="img" aria-label={label}>
      <div className={styles.scale} ref={track}>
        <div className={styles.reading} data-gauge-reading style={{ left: placing.readingLeft }}>
          {gauge.measured}
        </div>
        <div className={styles.track}>
          {computeGaugeZones(gauge).map(({ tone, from, to }) => (
            <span
              key={tone}
              className={styles[tone]}
              style={{ left: percent(from), width: percent(to - from) }}
            />
          ))}
        </div>
        {labels
          .filter(({ isEnd }) => !isEnd)
          .map(({ key, at }) => (
            <span
              key={key}
              className={styles.tick}
              style={
                {
                  left: percent(at),
                  '--row': placing.labels.get(key)?.row ?? 0,
                } as CSSProperties
              }
            />
          ))}
        {gauge.otherSide === undefined ? null : (
          <span
            className={styles.other}
            data-testid="gauge-other-side"
            style={{ left: percent(gauge.otherSide.at) }}
            title={gauge.otherSide.label}
          />
        )}
        <span className={styles.needle} style={{ left: percent(gauge.measuredAt) }} />
        <div className={styles.labels} style={{ '--rows': placing.rows } as CSSProperties}>
          {labels.map(({ key, text, at, isEnd }) => {
            const place = placing.labels.get(key)
            return (
              <span
                key={key}
                className={styles.label}
                data-gauge-label={key}
                data-at={at}
                data-end={isEnd}
                style={
                  place === undefined
                    ? { visibility: 'hidden', left: 0 }
                    : ({ left: place.left, '--row': place.row } as CSSProperties)
                }
              >
                {text}
              </span>
            )
          })}
        </div>
      </div>
    </div>
  )
}
