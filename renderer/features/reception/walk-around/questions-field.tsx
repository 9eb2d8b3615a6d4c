import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import {
  WALK_QUESTIONS,
  type WalkAround,
  type WalkQuestion,
  type YesNo,
} from '#shared/domain/walk-around/walk-around.ts'
import styles from './walk-editor.module.css'

interface QuestionsFieldProps {
  readonly value: WalkAround['consents']
  readonly onChange: (question: WalkQuestion, answer: YesNo | 'not-asked') => void
}

/** Asked of the customer beside the car; none is answered for them beforehand. */
export const QuestionsField = ({ value, onChange }: QuestionsFieldProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.questions}>
      {WALK_QUESTIONS.map((question) => (
        <Choice
          isClearable
          key={question}
          label={say(`walkAround.question.${question}`)}
          name={`walk-question-${question}`}
          onChange={(answer) => onChange(question, answer ?? 'not-asked')}
          options={[
            { value: 'yes', label: say('walkAround.yes') },
            { value: 'no', label: say('walkAround.no') },
          ]}
          value={value[question]}
        />
      ))}
    </div>
  )
}
