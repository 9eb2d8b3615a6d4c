import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import { RATING_QUESTIONS } from '#shared/domain/rating/rating.ts'
import type { RatingView } from '#shared/ipc/views/counter-view.ts'
import { ShowHeader } from '../show-header.tsx'
import type { OnAnswer } from '../showing.tsx'
import { ThanksScreen } from '../thanks-screen.tsx'
import { FaceRow } from './face-row.tsx'
import { listReasons, type Marks, NO_MARKS, withMark } from './marks.ts'
import styles from './rating-screen.module.css'
import { RecommendRow } from './recommend-row.tsx'

interface RatingScreenProps {
  readonly view: RatingView
  readonly onAnswer: OnAnswer
  readonly onDone: () => void
}

type Phase = 'asking' | 'unsent' | 'sent'

/** What the customer thinks of the visit: three questions, one recommendation, a few words. */
export const RatingScreen = ({ view, onAnswer, onDone }: RatingScreenProps): ReactNode => {
  const say = useSay()
  const [marks, setMarks] = useState<Marks>(NO_MARKS)
  const [phase, setPhase] = useState<Phase>('asking')
  const reasons = listReasons(marks)
  const isTouched = Object.keys(marks.faces).length > 0 || marks.recommend !== undefined
  const send = (): void => {
    setPhase('sent')
    onAnswer({
      kind: 'rating',
      showId: view.showId,
      faces: marks.faces,
      ...(marks.recommend === undefined ? {} : { recommend: marks.recommend }),
      // Chosen under other marks, no longer on the screen: not said.
      reasons: marks.reasons.filter((reason) => reasons.includes(reason)),
      words: '',
    }).catch(() => setPhase('unsent'))
  }
  if (phase === 'sent') {
    return (
      <ThanksScreen hint={say('rating.thanksHint')} onDone={onDone} title={say('rating.thanks')} />
    )
  }
  return (
    <section className={styles.rating}>
      <ShowHeader title={say('rating.title', { shop: view.shop })} view={view} />
      <div className={styles.body}>
        {RATING_QUESTIONS.map((question) => (
          <FaceRow
            face={marks.faces[question]}
            key={question}
            onFace={(face) => setMarks(withMark(marks, question, face))}
            question={question}
          />
        ))}
        <RecommendRow
          mark={marks.recommend}
          onMark={(recommend) => setMarks({ ...marks, recommend })}
        />
        <fieldset className={styles.reasons} hidden={reasons.length === 0}>
          <legend>{say('rating.more')}</legend>
          {reasons.map((reason) => (
            <TouchButton
              aria-pressed={marks.reasons.includes(reason)}
              data-testid="rating-reason"
              key={reason}
              kind="no"
              onClick={() => {
                const others = marks.reasons.filter((each) => each !== reason)
                const isChosen = others.length < marks.reasons.length
                setMarks({ ...marks, reasons: isChosen ? others : [...others, reason] })
              }}
            >
              {say(`rating.reason.${reason}`)}
            </TouchButton>
          ))}
        </fieldset>
      </div>
      <nav className={styles.nav}>
        <TouchButton data-testid="rating-skip" kind="quiet" onClick={onDone} size="large">
          {say('rating.skip')}
        </TouchButton>
        <p role="status">{phase === 'unsent' ? say('counter.notSent') : say('rating.optional')}</p>
        <TouchButton
          data-testid="rating-send"
          disabled={!isTouched}
          kind="primary"
          onClick={send}
          size="large"
        >
          <CheckIcon />
          {say('rating.send')}
        </TouchButton>
      </nav>
    </section>
  )
}
