import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import {
  INSPECTION_ANSWERS,
  INSPECTION_ITEMS,
  type InspectionAnswer,
  type InspectionItem,
} from '#shared/domain/inspection/final-inspection.ts'
import styles from './inspection-sheet.module.css'

interface InspectionRowProps {
  readonly index: number
  readonly item: InspectionItem
  readonly isFirst: boolean
  readonly onAnswer: (answer: InspectionAnswer) => void
  readonly onValue: (value: string) => void
  readonly onNext: (by: 1 | -1) => void
}

/** Pass, Fail, Not checked, Unable: by letter or by place. */
const ANSWER_KEYS: Readonly<Record<string, InspectionAnswer>> = {
  p: 'pass',
  f: 'fail',
  n: 'not-checked',
  u: 'not-possible',
  '1': 'pass',
  '2': 'fail',
  '3': 'not-checked',
  '4': 'not-possible',
}

/** One item: its name, the four answers, and what was measured or seen. */
export const InspectionRow = ({
  index,
  item,
  isFirst,
  onAnswer,
  onValue,
  onNext,
}: InspectionRowProps): ReactNode => {
  const say = useSay()
  const standing = INSPECTION_ITEMS.find((key) => key === item.key)
  const name = standing === undefined ? (item.name ?? '') : say(`trade.item.${standing}`)
  // Before the choice hears the key: here one key answers and goes on to the next item.
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const isChoice = (event.target as HTMLElement).closest('[role="radiogroup"]') !== null
    if (!isChoice || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const answer = ANSWER_KEYS[event.key.toLowerCase()]
    const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key]
    if (answer === undefined && step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (answer !== undefined) onAnswer(answer)
    onNext(step ?? 1)
  }
  return (
    <section
      aria-label={name}
      className={styles.row}
      data-answer={item.answer}
      onKeyDownCapture={hear}
    >
      <span className={styles.name}>
        {name}
        {standing === undefined ? (
          <span className={styles.kind}>{say('inspection.job')}</span>
        ) : null}
      </span>
      <div className={styles.answers} data-first={isFirst}>
        <Choice
          label={name}
          name={`inspection-item-${index}`}
          onChange={(answer) => onAnswer(answer ?? 'not-checked')}
          options={INSPECTION_ANSWERS.map((value) => ({
            value,
            label: say(`trade.answer.${value}`),
          }))}
          value={item.answer}
        />
      </div>
      <div className={styles.value}>
        <TextField
          label={say('inspection.valueOf', { item: name })}
          name={`inspection-value-${index}`}
          onChange={onValue}
          onEnter={() => onNext(1)}
          placeholder={standing === 'wheel-bolts' ? '120 N·m' : say('inspection.value')}
          value={item.value ?? ''}
        />
      </div>
    </section>
  )
}
