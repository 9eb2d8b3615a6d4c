import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { PhotoSlot } from '#renderer/features/photos/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './answer-row.module.css'
import { moveAnswer } from './move-answer.ts'

interface AnswerRowProps<V extends string> {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  /** After this answer the row asks for more: the focus stays. */
  readonly staysOn?: V
  /** Without it the row takes no note. */
  readonly note?: { readonly text: string; readonly onChange: (text: string) => void }
  /** Without it the row takes no photo. */
  readonly photo?: {
    readonly photo: Photo | undefined
    readonly onPhoto: (photo: Photo | undefined) => void
  }
  /** The rest of the group, or of the whole list, is as it should be. */
  readonly onRest?: (isWholeList: boolean) => void
  readonly isDisabled?: boolean
  /** Good is what is not there: a mortgage. */
  readonly isReversed?: boolean
  /** What the row asks for beside the answer. */
  readonly children?: ReactNode
}

/** With the capitals lock on, a letter is still that key. */
const uncapped = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

/** One point: its answers by digits, a note by N, a photo by P; ↑ ↓ go to the next. */
export const AnswerRow = <V extends string>(props: AnswerRowProps<V>): ReactNode => {
  const { name, label, options, value, onChange, staysOn, note, photo, onRest, children } = props
  const { isDisabled = false, isReversed = false } = props
  const say = useSay()
  const row = useRef<HTMLDivElement>(null)
  const [isNoting, setIsNoting] = useState(false)
  const hasNote = note !== undefined && (isNoting || note.text !== '')
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => moveAnswer(row.current, 1),
    ArrowUp: () => moveAnswer(row.current, -1),
    n:
      note === undefined
        ? undefined
        : () =>
            hasNote
              ? row.current?.querySelector<HTMLElement>(`[name="${name}-note"]`)?.focus()
              : setIsNoting(true),
    p:
      photo === undefined
        ? undefined
        : () => row.current?.querySelector<HTMLInputElement>('[type="file"]')?.click(),
    g: onRest && (() => onRest(false)),
    G: onRest && (() => onRest(true)),
  }
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const isAnswer = (event.target as HTMLElement).closest('[role="radiogroup"]') !== null
    if (!isAnswer || isDisabled || event.ctrlKey || event.altKey || event.metaKey) return
    const answer = options[Number(event.key) - 1]?.value
    const act = acts[event.shiftKey ? event.key : uncapped(event.key)]
    if (answer === undefined && act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act?.()
    if (answer === undefined) return
    onChange(answer)
    if (answer !== staysOn) moveAnswer(row.current, 1)
  }
  return (
    <div
      className={styles.row}
      data-answer={value}
      data-answer-row={name}
      data-photo-spot=""
      data-reversed={isReversed}
      onKeyDownCapture={hear}
      ref={row}
    >
      <span className={styles.name}>{label}</span>
      <div className={styles.answers}>
        <Choice
          isDisabled={isDisabled}
          label={label}
          name={name}
          onChange={(answer) => answer !== undefined && onChange(answer)}
          options={options}
          value={value}
        />
      </div>
      {photo === undefined ? null : (
        <PhotoSlot isTabStop={false} testId={`${name}-photo`} what={label} {...photo} />
      )}
      {children === undefined ? null : <div className={styles.more}>{children}</div>}
      {hasNote ? (
        <div className={styles.note}>
          <TextField
            autoFocus={isNoting}
            isDisabled={isDisabled}
            label={say('appraisal.note.of', { what: label })}
            maxLength={TEXT_LIMITS.note}
            name={`${name}-note`}
            onBlur={() => setIsNoting(false)}
            onChange={note.onChange}
            onEnter={() => moveAnswer(row.current, 1)}
            value={note.text}
          />
        </div>
      ) : null}
    </div>
  )
}
