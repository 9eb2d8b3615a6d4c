import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import styles from './several.module.css'

interface SeveralProps<V extends string | number> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: readonly V[]
  /** The taken ones, in the order of the options. */
  readonly onChange: (value: V[]) => void
  readonly name: string
}

/** Any of a few, all in view: one Tab stop, arrows go, Space takes or leaves. */
export const Several = <V extends string | number>(props: SeveralProps<V>): ReactNode => {
  const { label, options, value, onChange, name } = props
  const group = useRef<HTMLFieldSetElement>(null)
  const [at, setAt] = useState(0)
  const hear = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (at + step + options.length) % options.length
    setAt(next)
    group.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus()
  }
  const press = (pressed: V): void => {
    const isTaken = value.includes(pressed)
    const taken = (each: V): boolean => (each === pressed ? !isTaken : value.includes(each))
    onChange(options.map((option) => option.value).filter(taken))
  }
  return (
    <fieldset className={styles.several} data-testid={name} onKeyDown={hear} ref={group}>
      <legend>{label}</legend>
      {options.map((option, index) => (
        <button
          aria-pressed={value.includes(option.value)}
          data-testid={`${name}-${option.value}`}
          key={option.value}
          onClick={() => press(option.value)}
          onFocus={() => setAt(index)}
          tabIndex={index === at ? 0 : -1}
          type="button"
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
