import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { QUESTION_TOPICS, type ShopAnswer } from '#shared/domain/sales/presentation/questions.ts'
import styles from './questions.module.css'

interface AnswerEditorProps {
  readonly answer: ShopAnswer
  readonly onChange: (answer: ShopAnswer) => void
}

/** A question and what this shop answers, as they are written. */
export const AnswerEditor = ({ answer, onChange }: AnswerEditorProps): ReactNode => {
  const say = useSay()
  const [topic, setTopic] = useState(answer.topic)
  return (
    <div className={styles.editor} data-testid="answer-editor">
      <Choice
        label={say('presentation.q.topic')}
        name="answer-topic"
        onChange={(next) => {
          const chosen = next ?? topic
          setTopic(chosen)
          onChange({ ...answer, topic: chosen })
        }}
        options={QUESTION_TOPICS.map((value) => ({
          value,
          label: say(`presentation.topic.${value}`),
        }))}
        value={topic}
      />
      <TextField
        autoFocus
        label={say('presentation.q.ask')}
        maxLength={120}
        name="answer-ask"
        onChange={(ask) => onChange({ ...answer, ask })}
        value={answer.ask}
      />
      <TextField
        label={say('presentation.q.answer')}
        maxLength={800}
        name="answer-words"
        onChange={(words) => onChange({ ...answer, answer: words })}
        rows={7}
        value={answer.answer}
      />
    </div>
  )
}
