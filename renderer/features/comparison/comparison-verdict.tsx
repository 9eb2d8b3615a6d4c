import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'
import { presentGauge, sayVerdict } from '#renderer/ui/compare/present-verdict.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './comparison-sheet.module.css'
import { VerdictTag } from './verdict-tag.tsx'
import { WearTold } from './wear-told.tsx'

interface ComparisonVerdictProps {
  readonly comparison: Comparison
  /** The same part on the other side of the car. */
  readonly otherSide: Comparison | undefined
  readonly visit: Visit
}

/** What the figures say, as they are typed: in words, on the gauge, beside the other side's. */
export const ComparisonVerdict = (props: ComparisonVerdictProps): ReactNode => {
  const { comparison, otherSide, visit } = props
  return (
    <>
      <div
        className={styles.verdicts}
        data-testid="comparison-verdict"
        data-tone={judgeComparison(comparison).tone}
      >
        <OneVerdict comparison={comparison} />
        {otherSide === undefined ? null : <OneVerdict comparison={otherSide} />}
      </div>
      <WearTold comparison={comparison} visit={visit} />
    </>
  )
}

const OneVerdict = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const say = useSay()
  const gauge = presentGauge(say, comparison)
  const words = sayVerdict(say, comparison, judgeComparison(comparison))
  return (
    <div className={styles.verdict}>
      <p>
        {comparison.position === undefined ? null : <b>{comparison.position}</b>}
        <VerdictTag comparison={comparison} />
        <span>{words}</span>
      </p>
      {gauge === undefined ? null : (
        <div className={styles.gauge}>
          <Gauge
            gauge={gauge}
            ground="light"
            label={say('comparison.gauge', { measured: gauge.measured, verdict: words })}
          />
        </div>
      )}
    </div>
  )
}
