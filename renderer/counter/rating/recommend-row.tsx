import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './rating-screen.module.css'

const MARKS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

interface RecommendRowProps {
  readonly mark: number | undefined
  readonly onMark: (mark: number) => void
}

/** Whether they would recommend the shop, 0 to 10. */
export const RecommendRow = ({ mark, onMark }: RecommendRowProps): ReactNode => {
  const say = useSay()
  return (
    <fieldset className={styles.recommend}>
      <legend>{say('rating.recommend')}</legend>
      <div className={styles.marks}>
        {MARKS.map((each) => (
          <button
            aria-pressed={each === mark}
            data-mark={each}
            key={each}
            onClick={() => onMark(each)}
            type="button"
          >
            {each}
          </button>
        ))}
      </div>
      <p>
        <span>{say('rating.recommendNever')}</span>
        <span>{say('rating.recommendSurely')}</span>
      </p>
    </fieldset>
  )
}
