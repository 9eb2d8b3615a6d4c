import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'
import { FindingsDiagram } from '#renderer/ui/findings/findings-diagram.tsx'
import { GradeMark } from '#renderer/ui/findings/grade-mark.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import { isHidden } from '#shared/domain/diagnosis/hidden-places-of.ts'
import type { DiagnosisView, FindingView } from '#shared/ipc/views/counter-view.ts'
import styles from './finding-detail.module.css'
import { GRADE_WORDS } from './grade-words.ts'

interface FindingDetailProps {
  readonly finding: FindingView
  readonly view: DiagnosisView
}

/** One finding: its photo large, what it means in words, and the value on its gauge. */
export const FindingDetail = ({ finding, view }: FindingDetailProps): ReactNode => {
  const say = useSay()
  const { grade, number, name, note, verdict, source, cure, gauge, place } = finding
  const [isMissing, setMissing] = useState(false)
  const photo = usePhotoAddress()(finding.photo)
  const car = (
    <FindingsDiagram
      current={number}
      drawing={isHidden(place) ? 'hidden' : 'outside'}
      findings={[finding]}
      ground="dark"
      hidden={view.hidden}
      label={`${say('counter.findingDiagram')}：${finding.placeName}`}
      picked={place}
    />
  )
  const hasPhoto = photo !== undefined && !isMissing
  return (
    <article className={styles.detail} data-grade={grade} data-testid="counter-finding-detail">
      <div className={styles.picture}>
        {hasPhoto ? <img alt={name} onError={() => setMissing(true)} src={photo} /> : car}
        {hasPhoto ? null : <p className={styles.none}>{say('counter.findingNoPhoto')}</p>}
      </div>
      <div className={styles.words}>
        <p className={`${styles.grade} ${styles[grade]}`}>
          <GradeMark grade={grade} number={number} />
          <b>{say(GRADE_WORDS[grade])}</b>
        </p>
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
        {verdict === undefined ? null : <p className={styles.verdict}>{verdict}</p>}
        {gauge === undefined ? null : (
          <div className={styles.gauge}>
            <Gauge
              gauge={gauge}
              label={say('counter.gaugeReading', { measured: gauge.measured })}
            />
          </div>
        )}
        {source === undefined ? null : <p className={styles.source}>{source}</p>}
        {cure === undefined ? null : (
          <p className={styles.cure}>{say('counter.findingCure', { job: cure })}</p>
        )}
        {hasPhoto ? <div className={styles.where}>{car}</div> : null}
      </div>
    </article>
  )
}
