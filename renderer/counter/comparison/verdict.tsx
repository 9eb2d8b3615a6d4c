import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { ToneMark } from '#renderer/ui/compare/tone-mark.tsx'
import type { ComparisonItemView } from '#shared/ipc/views/counter-view.ts'
import styles from './verdict.module.css'

const TONE_WORDS = {
  good: 'counter.toneGood',
  advise: 'counter.toneAdvise',
  bad: 'counter.toneBad',
  unknown: 'counter.toneUnknown',
} as const

/** A verdict this long leaves the photos no room in the largest type. */
const LONG_VERDICT = 44

interface VerdictProps {
  readonly item: ComparisonItemView
}

/** What the reading means, in words, colour and shape; and who says so. */
export const Verdict = ({ item }: VerdictProps): ReactNode => {
  const say = useSay()
  const { wear } = item
  const worn =
    wear?.left === undefined ? wear?.rate : say('wear.both', { rate: wear.rate, left: wear.left })
  const details = [item.note, worn, item.source].filter((detail) => detail !== undefined)
  return (
    <div className={`${styles.verdict} ${styles[item.tone]}`} data-verdict={item.tone}>
      <p className={`${styles.words} ${item.verdict.length > LONG_VERDICT ? styles.long : ''}`}>
        <ToneMark tone={item.tone} label={say(TONE_WORDS[item.tone])} />
        <span>{item.verdict}</span>
      </p>
      {item.otherSide === undefined ? null : (
        <p className={styles.detail}>
          {item.gauge?.otherSide === undefined ? null : <i className={styles.hollow} />}
          {item.otherSide}
        </p>
      )}
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {wear === undefined ? null : <p className={styles.small}>{wear.assumption}</p>}
    </div>
  )
}
