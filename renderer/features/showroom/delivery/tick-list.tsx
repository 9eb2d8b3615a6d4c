import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import styles from './delivery.module.css'

export interface Tick<V extends string> {
  readonly value: V
  readonly label: string
  /** Said after the label: what the law asks for. */
  readonly mark?: string | undefined
}

interface TickListProps<V extends string> {
  readonly title: string
  readonly hint?: string
  readonly ticks: readonly Tick<V>[]
  readonly value: readonly V[]
  readonly isDisabled: boolean
  readonly name: string
  /** The ticked ones in the order of the list. */
  readonly onChange: (value: V[]) => void
}

/** A list to tick off: one Tab stop, ↑ ↓ go, Space ticks, F ticks all. */
export const TickList = <V extends string>(props: TickListProps<V>): ReactNode => {
  const { title, hint, ticks, value, isDisabled, name, onChange } = props
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const press = (pressed: V): void => {
    if (isDisabled) return
    const isTicked = value.includes(pressed)
    onChange(
      ticks
        .map((tick) => tick.value)
        .filter((v) => (v === pressed ? !isTicked : value.includes(v))),
    )
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      const next = (at + step + ticks.length) % ticks.length
      setAt(next)
      group.current?.querySelectorAll<HTMLElement>('[role="checkbox"]')[next]?.focus()
    } else if (event.key.toLowerCase() === 'f' && !isDisabled) {
      onChange(ticks.map((tick) => tick.value))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.tickGroup}>
      <h3 id={id}>
        {title}
        <small className={styles.count}>
          {ticks.filter((tick) => value.includes(tick.value)).length}/{ticks.length}
        </small>
      </h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a column of rows */}
      <div aria-labelledby={id} data-testid={name} onKeyDown={hear} ref={group} role="group">
        {ticks.map((tick, index) => (
          // biome-ignore lint/a11y/useSemanticElements: one Tab stop for the list, which boxes are not
          <button
            aria-checked={value.includes(tick.value)}
            aria-disabled={isDisabled}
            className={styles.tick}
            data-testid={`${name}-${tick.value}`}
            key={tick.value}
            onClick={() => press(tick.value)}
            onFocus={() => setAt(index)}
            role="checkbox"
            tabIndex={index === at ? 0 : -1}
            type="button"
          >
            <span aria-hidden className={styles.box} />
            <span>{tick.label}</span>
            {tick.mark === undefined ? null : <small>{tick.mark}</small>}
          </button>
        ))}
      </div>
      {hint === undefined ? null : <p className={styles.quiet}>{hint}</p>}
    </div>
  )
}
