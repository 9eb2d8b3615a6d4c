import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { judgeComparison, type Verdict } from '#shared/domain/comparison/judge-comparison.ts'
import { formatReading } from '#shared/domain/comparison/reading.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './vehicle-page.module.css'

const TONES: Readonly<Record<Verdict['tone'], Tone>> = {
  good: 'ok',
  advise: 'warn',
  bad: 'bad',
  unknown: 'plain',
}

/** Values measured on old parts, latest first: how fast things wear on this car. */
export const ComparisonHistory = ({ visits }: { readonly visits: readonly Visit[] }): ReactNode => {
  const say = useSay()
  const measured = visits.flatMap((visit) =>
    visit.comparisons.map((comparison) => ({ visit, comparison })),
  )
  if (measured.length === 0) return null
  return (
    <Card title={say('vehicle.comparisons')}>
      {measured.map(({ visit, comparison }) => {
        const { part, position, measured: value, limit, unit = '' } = comparison
        const figures = [
          value === undefined ? '' : `${formatReading(value)} ${unit}`.trim(),
          limit === undefined
            ? ''
            : say('vehicle.limit', { value: `${formatReading(limit)} ${unit}`.trim() }),
        ]
        return (
          <div className={styles.item} data-testid="vehicle-comparison" key={comparison.id}>
            <span>
              <b>
                {part} {position ?? ''}
              </b>
              <small>
                {visit.day} · {visit.intake.mileageKm.toLocaleString('en-US')} km
              </small>
            </span>
            <span className={styles.sub}>{figures.filter((part) => part !== '').join(' · ')}</span>
            <StatusTag tone={TONES[judgeComparison(comparison).tone]}>
              {say(`vehicle.verdict.${judgeComparison(comparison).tone}`)}
            </StatusTag>
          </div>
        )
      })}
    </Card>
  )
}
