import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'
import { formatMeasure, presentGauge, sayVerdict } from '#renderer/ui/compare/present-verdict.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison, type VerdictTone } from '#shared/domain/comparison/judge-comparison.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './side-cards.module.css'

const RANK: Readonly<Record<VerdictTone, number>> = { bad: 0, advise: 1, good: 2, unknown: 3 }

interface OldPartsCardProps {
  readonly visit: Visit
  readonly onOpen: () => void
}

/** The old part that speaks loudest, beside the new one. */
export const OldPartsCard = ({ visit, onOpen }: OldPartsCardProps): ReactNode => {
  const say = useSay()
  const [worst] = [...visit.comparisons].sort(
    (a, b) => RANK[judgeComparison(a).tone] - RANK[judgeComparison(b).tone],
  )
  if (worst === undefined) return null
  const gauge = presentGauge(say, worst)
  return (
    <Card
      aside={
        <button className={styles.link} data-testid="old-parts-open" onClick={onOpen} type="button">
          {worst.position} {worst.part}
          {visit.comparisons.length > 1
            ? ` · ${say('visit.moreParts', { count: visit.comparisons.length })}`
            : ''}
        </button>
      }
      testId="old-parts"
      title={say('visit.oldParts')}
    >
      <Pair comparison={worst} />
      {gauge === undefined ? null : (
        <div className={styles.gauge}>
          <Gauge gauge={gauge} ground="light" label={gauge.measured} />
        </div>
      )}
      <p className={styles.verdict}>{sayVerdict(say, worst, judgeComparison(worst))}</p>
    </Card>
  )
}

const Pair = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const say = useSay()
  const { oldPhoto, newPhoto, measured, newValue, unit } = comparison
  if (oldPhoto === undefined && newPhoto === undefined) return null
  const value = (reading: typeof measured): string | undefined =>
    reading === undefined ? undefined : formatMeasure(reading, unit)
  const old = value(measured)
  const fresh = value(newValue)
  return (
    <div className={styles.pair}>
      <Shot
        caption={old === undefined ? say('visit.oldPhoto') : say('visit.oldPart', { value: old })}
        photo={oldPhoto}
      />
      <Shot
        caption={
          fresh === undefined ? say('visit.newPhoto') : say('visit.newPart', { value: fresh })
        }
        photo={newPhoto}
      />
    </div>
  )
}

interface ShotProps {
  readonly photo: Photo | undefined
  readonly caption: string
}

const Shot = ({ photo, caption }: ShotProps): ReactNode => (
  <figure className={styles.shot}>
    {photo === undefined ? null : <img alt={caption} src={photo.thumbnail} />}
    <figcaption>{caption}</figcaption>
  </figure>
)
