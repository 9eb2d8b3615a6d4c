import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FACES, type Face, type RatingQuestion } from '#shared/domain/rating/rating.ts'
import { FaceDrawing } from './face-drawing.tsx'
import styles from './rating-screen.module.css'

interface FaceRowProps {
  readonly question: RatingQuestion
  readonly face: Face | undefined
  readonly onFace: (face: Face) => void
}

/** One question with five faces; each face has its word, not only its look. */
export const FaceRow = ({ question, face, onFace }: FaceRowProps): ReactNode => {
  const say = useSay()
  return (
    <fieldset className={styles.question} data-question={question}>
      <legend>{say(`rating.question.${question}`)}</legend>
      <div className={styles.faces}>
        {FACES.map((each) => (
          <button
            aria-pressed={each === face}
            data-face={each}
            key={each}
            onClick={() => onFace(each)}
            type="button"
          >
            <FaceDrawing face={each} />
            <span>{say(`rating.face.${each}`)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
