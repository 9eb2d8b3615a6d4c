import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import styles from './needs.module.css'

interface SeveralProps<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: readonly V[]
  readonly onChange: (value: readonly V[]) => void
  readonly name: string
}

/** Several of a few, all in view: one Tab stop, arrows go, space takes or leaves. */
export const Several = <V extends string>(props: SeveralProps<V>): ReactNode => {
  const { label, options, value, onChange, name } = props
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const hear = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (at + step + options.length) % options.length
    setAt(next)
    group.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus()
  }
  return (
    <div>
      <p className={styles.label} id={id}>
        {label}
      </p>
      <div
        aria-labelledby={id}
        className={styles.several}
        data-testid={name}
        onKeyDown={hear}
        ref={group}
        role="toolbar"
      >
        {options.map((option, index) => {
          const isTaken = value.includes(option.value)
          return (
            <button
              aria-pressed={isTaken}
              className={styles.option}
              data-value={option.value}
              key={option.value}
              onClick={() =>
                onChange(
                  isTaken
                    ? value.filter((each) => each !== option.value)
                    : [...value, option.value],
                )
              }
              onFocus={() => setAt(index)}
              tabIndex={index === at ? 0 : -1}
              type="button"
            >
              {option.label}
            </button>
          )
        })}
      </div>
    </div>
  )
}
