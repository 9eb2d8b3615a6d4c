import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import styles from './choice.module.css'

interface ChoiceProps<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | undefined
  /** `undefined` when the chosen one is pressed again and `isClearable`. */
  readonly onChange: (value: V | undefined) => void
  readonly isClearable?: boolean
  readonly isDisabled?: boolean
  readonly name?: string
}

/** One of a few, all in view: one Tab stop, arrows choose, digits 1 to 9 pick at once. */
export const Choice = <V extends string>({
  label,
  options,
  value,
  onChange,
  isClearable = false,
  isDisabled = false,
  name,
}: ChoiceProps<V>): ReactNode => {
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
    // Alt+1 opens a tab of the screen, wherever the focus stands.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined)
      pick((Math.max(at, step === 1 ? -1 : 0) + step + options.length) % options.length)
    else if (/^[1-9]$/.test(event.key)) pick(Number(event.key) - 1)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && isClearable)
      onChange(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div>
      <p className={styles.label} id={id}>
        {label}
      </p>
      <div
        aria-labelledby={id}
        className={styles.choices}
        data-testid={name}
        onKeyDown={hear}
        ref={group}
        role="radiogroup"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios cannot be cleared or be one Tab stop when none is chosen
          <button
            aria-checked={option.value === value}
            className={styles.choice}
            data-value={option.value}
            disabled={isDisabled}
            key={option.value}
            onClick={() =>
              onChange(isClearable && option.value === value ? undefined : option.value)
            }
            role="radio"
            tabIndex={index === Math.max(at, 0) ? 0 : -1}
            type="button"
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  )
}
