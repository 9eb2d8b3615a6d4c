import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { GradeMark } from '#renderer/ui/findings/grade-mark.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import { NextIcon } from '#renderer/ui/stage/stage-icons.tsx'
import type { FindingView } from '#shared/ipc/views/counter-view.ts'
import styles from './finding-card.module.css'
import { GRADE_WORDS } from './grade-words.ts'

interface FindingCardProps {
  readonly finding: FindingView
  readonly onOpen: () => void
}

/** One finding, large enough for a finger: what, where, how bad, and its photo. */
export const FindingCard = ({ finding, onOpen }: FindingCardProps): ReactNode => {
  const say = useSay()
  const { number, grade, name, placeName, verdict, note } = finding
  const [isMissing, setMissing] = useState(false)
  const photo = usePhotoAddress()(finding.photo)
  return (
    <button
      className={`${styles.card} ${styles[grade]}`}
      data-grade={grade}
      data-testid="counter-finding"
      onClick={onOpen}
      type="button"
    >
      <GradeMark grade={grade} label={say(GRADE_WORDS[grade])} number={number} />
      <span className={styles.words}>
        <b>{name}</b>
        <small>
          {[placeName, note ?? verdict].filter((word) => word !== undefined).join(' · ')}
        </small>
      </span>
      {photo === undefined || isMissing ? null : (
        <img alt="" className={styles.photo} onError={() => setMissing(true)} src={photo} />
      )}
      <span className={styles.go}>
        <NextIcon />
      </span>
    </button>
  )
}
