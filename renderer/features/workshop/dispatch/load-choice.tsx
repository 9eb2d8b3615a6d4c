import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import styles from './load-choice.module.css'

/** One technician or bay to choose. */
export interface LoadOption<V extends string> {
  readonly value: V
  readonly name: string
  /** How much it has to do. */
  readonly load: string
  readonly isBusy: boolean
}

interface LoadChoiceProps<V extends string> {
  readonly label: string
  readonly name: string
  readonly options: readonly LoadOption<V>[]
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  readonly isClearable?: boolean
  /** The key that leads here, shown beside the label; the owner of the screen listens for it. */
  readonly keys?: string | undefined
  /** Side by side instead of below one another. */
  readonly isWide?: boolean
}

/** A choice that shows the load of each: one Tab stop, arrows choose, digits pick at once. */
export const LoadChoice = <V extends string>({
  label,
  name,
  options,
  value,
  onChange,
  isClearable = false,
  keys,
  isWide = false,
}: LoadChoiceProps<V>): ReactNode => {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const at = options.findIndex((option) => option.value === value)
  const pick = (index: number): void => {
    const option = options[index]
    if (option === undefined) return
    onChange(option.value)
    group.current?.querySelectorAll<HTMLButtonElement>('button')[index]?.focus()
  }
  const hear = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      pick((Math.max(at, step === 1 ? -1 : 0) + step + options.length) % options.length)
    } else if (/^[1-9]$/.test(event.key)) pick(Number(event.key) - 1)
    else if (isClearable && (event.key === 'Delete' || event.key === 'Backspace')) {
      onChange(undefined)
    } else return
    event.preventDefault()
  }
  return (
    <div>
      <p className={styles.label} id={id}>
        {label}
        {keys === undefined ? null : <KeyHint keys={keys} />}
      </p>
      <div
        aria-labelledby={id}
        className={`${styles.options} ${isWide ? styles.wide : ''}`}
        data-testid={name}
        onKeyDown={hear}
        ref={group}
        role="radiogroup"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios cannot be cleared or be one Tab stop when none is chosen
          <button
            aria-checked={option.value === value}
            className={styles.option}
            data-name={option.name}
            data-value={option.value}
            key={option.value}
            onClick={() =>
              onChange(isClearable && option.value === value ? undefined : option.value)
            }
            role="radio"
            tabIndex={index === Math.max(at, 0) ? 0 : -1}
            type="button"
          >
            <span>{option.name}</span>
            <small className={option.isBusy ? styles.busy : ''}>{option.load}</small>
          </button>
        ))}
      </div>
    </div>
  )
}
