import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { PRE_DELIVERY_ANSWERS } from '#shared/domain/sales/delivery/pre-delivery.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './inspection.module.css'
import type { InspectionItems } from './inspection-form.ts'

type Item = InspectionItems[number]

interface InspectionRowProps {
  readonly item: Item
  readonly onChange: (item: Item) => void
  readonly onNext: (by: 1 | -1) => void
  /** The rest of this group is in order. */
  readonly onRest: () => void
}

/** One point: its four answers by 1 to 4, words by N; a fault asks for words. */
export const InspectionRow = ({
  item,
  onChange,
  onNext,
  onRest,
}: InspectionRowProps): ReactNode => {
  const say = useSay()
  const row = useRef<HTMLDivElement>(null)
  const [isNoting, setIsNoting] = useState(false)
  const { point, answer } = item
  const name = say(`handOver.point.${point}`)
  const hasNote = isNoting || answer === 'faulty' || item.note !== undefined
  const noteName = `inspection-note-${point}`
  const focusNote = (): void => row.current?.querySelector<HTMLElement>('input')?.focus()
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onNext(1),
    ArrowUp: () => onNext(-1),
    n: () => (hasNote ? focusNote() : setIsNoting(true)),
    g: onRest,
  }
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const isAnswer = (event.target as HTMLElement).closest('[role="radiogroup"]') !== null
    if (!isAnswer || event.ctrlKey || event.altKey || event.metaKey) return
    const picked = PRE_DELIVERY_ANSWERS[Number(event.key) - 1]
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (picked === undefined && act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act?.()
    if (picked === undefined) return
    onChange({ ...item, answer: picked })
    // A fault wants words before the walk goes on; the field begins by itself.
    if (picked === 'faulty') setIsNoting(true)
    else onNext(1)
  }
  return (
    <div
      className={styles.row}
      data-answer={answer}
      data-point={point}
      onKeyDownCapture={hear}
      ref={row}
    >
      <span className={styles.name}>{name}</span>
      <div className={styles.answers}>
        <Choice
          label={name}
          name={`inspection-${point}`}
          onChange={(picked) => onChange({ ...item, answer: picked ?? 'not-checked' })}
          options={PRE_DELIVERY_ANSWERS.map((value) => ({
            value,
            label: say(`handOver.answer.${value}`),
          }))}
          value={answer}
        />
      </div>
      {hasNote ? (
        <div className={styles.note}>
          <TextField
            autoFocus={isNoting}
            label={say('handOver.inspection.noteOf', { point: name })}
            maxLength={TEXT_LIMITS.note}
            name={noteName}
            onBlur={() => setIsNoting(false)}
            onChange={(note) => {
              const { note: _before, ...rest } = item
              onChange(note === '' ? rest : { ...rest, note })
            }}
            onEnter={() => onNext(1)}
            placeholder={say('handOver.inspection.note')}
            value={item.note ?? ''}
          />
        </div>
      ) : null}
    </div>
  )
}
