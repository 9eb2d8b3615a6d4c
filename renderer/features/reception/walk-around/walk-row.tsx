import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { PhotoSlot } from '#renderer/features/photos/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { answersOf, type WalkItem } from '#shared/domain/walk-around/walk-around.ts'
import type { WalkPoint } from '#shared/domain/walk-around/walk-point.ts'
import styles from './walk-editor.module.css'

interface WalkRowProps {
  readonly point: WalkPoint
  readonly item: WalkItem
  readonly onChange: (item: WalkItem) => void
  readonly onNext: (by: 1 | -1) => void
  /** The rest of this group, or of the whole list, is in order. */
  readonly onRest: (isWholeList: boolean) => void
}

/** One point: its four answers by 1 to 4, a note by N, a photo by P. */
export const WalkRow = ({ point, item, onChange, onNext, onRest }: WalkRowProps): ReactNode => {
  const say = useSay()
  const row = useRef<HTMLDivElement>(null)
  const [isNoting, setIsNoting] = useState(false)
  const { key } = point
  const name = say(`walkAround.point.${key}`)
  const answers = answersOf(point)
  const isOdd = item.answer === answers[1]
  const hasNote = isNoting || isOdd || item.note !== undefined
  const noteName = `walk-note-${key}`

  const find = <E extends HTMLElement>(selector: string): E | null | undefined =>
    row.current?.querySelector<E>(selector)
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onNext(1),
    ArrowUp: () => onNext(-1),
    // The field is drawn with the next frame, and then begins itself.
    n: () => (hasNote ? find(`[name="${noteName}"]`)?.focus() : setIsNoting(true)),
    p: () => find<HTMLInputElement>('[type="file"]')?.click(),
    g: () => onRest(false),
    G: () => onRest(true),
  }
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const isAnswer = (event.target as HTMLElement).closest('[role="radiogroup"]') !== null
    if (!isAnswer || event.ctrlKey || event.altKey || event.metaKey) return
    const answer = answers[Number(event.key) - 1]
    const act = acts[event.shiftKey ? event.key : uncapped(event.key)]
    if (answer === undefined && act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act?.()
    if (answer === undefined) return
    onChange({ ...item, answer })
    onNext(1)
  }
  return (
    <div
      className={styles.row}
      data-answer={item.answer}
      data-photo-spot=""
      data-point={key}
      onKeyDownCapture={hear}
      ref={row}
    >
      <span className={styles.name}>{name}</span>
      <div className={styles.answers}>
        <Choice
          label={name}
          name={`walk-${key}`}
          onChange={(answer) => onChange({ ...item, answer: answer ?? 'not-checked' })}
          options={answers.map((value) => ({ value, label: say(`walkAround.answer.${value}`) }))}
          value={item.answer}
        />
      </div>
      <PhotoSlot
        isTabStop={false}
        onPhoto={(photo) => {
          const { photo: _before, ...rest } = item
          onChange(photo === undefined ? rest : { ...rest, photo })
        }}
        photo={item.photo}
        testId={`walk-photo-${key}`}
        what={name}
      />
      {hasNote ? (
        <div className={styles.note}>
          <TextField
            autoFocus={isNoting}
            label={say('walkAround.noteOf', { point: name })}
            maxLength={TEXT_LIMITS.note}
            name={noteName}
            onBlur={() => setIsNoting(false)}
            onChange={(note) => {
              const { note: _before, ...rest } = item
              onChange(note === '' ? rest : { ...rest, note })
            }}
            onEnter={() => onNext(1)}
            placeholder={say('walkAround.note')}
            value={item.note ?? ''}
          />
        </div>
      ) : null}
    </div>
  )
}

/** With the capitals lock on, a letter is still that key. */
const uncapped = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)
