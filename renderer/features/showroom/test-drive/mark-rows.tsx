import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './mark-rows.module.css'

export const DRIVE_MARKS = ['comfort', 'power', 'handling', 'space'] as const
export type DriveMark = (typeof DRIVE_MARKS)[number]

const VALUES = [1, 2, 3, 4, 5]

interface MarkRowsProps {
  readonly marks: Readonly<Partial<Record<DriveMark, number>>>
  readonly onMark: (mark: DriveMark, value: number) => void
}

/** Marks from 1 to 5: a digit marks and goes on to the next row, arrows choose within one. */
export const MarkRows = ({ marks, onMark }: MarkRowsProps): ReactNode => {
  const say = useSay()
  const rows = useRef<HTMLDivElement>(null)
  const focus = (mark: DriveMark | undefined, value: number | undefined): void => {
    const row = rows.current?.querySelector(`[data-mark="${mark}"]`)
    const wanted = row?.querySelectorAll<HTMLElement>('button')[(value ?? 1) - 1]
    if (wanted === undefined) rows.current?.parentElement?.querySelector('textarea')?.focus()
    else wanted.focus()
  }
  const hear = (mark: DriveMark) => (event: KeyboardEvent) => {
    const at = DRIVE_MARKS.indexOf(mark)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (/^[1-5]$/.test(event.key)) {
      const next = DRIVE_MARKS[at + 1]
      onMark(mark, Number(event.key))
      focus(next, next === undefined ? undefined : marks[next])
    } else if (step !== undefined) {
      const value = Math.min(5, Math.max(1, (marks[mark] ?? 0) + step))
      onMark(mark, value)
      focus(mark, value)
    } else if (turn !== undefined) {
      const next = DRIVE_MARKS[at + turn]
      if (next !== undefined) focus(next, marks[next])
    } else return
    event.preventDefault()
  }
  return (
    <div className={styles.rows} ref={rows}>
      {DRIVE_MARKS.map((mark) => (
        <div
          aria-label={say(`testDrive.mark.${mark}`)}
          className={styles.row}
          data-mark={mark}
          key={mark}
          onKeyDown={hear(mark)}
          role="radiogroup"
        >
          <span>{say(`testDrive.mark.${mark}`)}</span>
          {VALUES.map((value) => (
            // biome-ignore lint/a11y/useSemanticElements: native radios cannot be one Tab stop when none is chosen
            <button
              aria-checked={marks[mark] === value}
              aria-label={say('testDrive.mark.of', {
                mark: say(`testDrive.mark.${mark}`),
                value,
              })}
              data-on={value <= (marks[mark] ?? 0)}
              key={value}
              onClick={() => onMark(mark, value)}
              role="radio"
              tabIndex={value === (marks[mark] ?? 1) ? 0 : -1}
              type="button"
            >
              {value}
            </button>
          ))}
        </div>
      ))}
      <p className={styles.hint}>{say('testDrive.mark.hint')}</p>
    </div>
  )
}
