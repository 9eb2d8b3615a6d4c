import type { ReactNode } from 'react'
import styles from './press-many.module.css'

interface PressManyProps<V extends string | number> {
  readonly legend: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly pressed: readonly V[]
  readonly onChange: (pressed: V[]) => void
  readonly name: string
}

/** Any of a few, all in view: each its own button. */
export const PressMany = <V extends string | number>(props: PressManyProps<V>): ReactNode => {
  const { legend, options, pressed, onChange, name } = props
  return (
    <fieldset className={styles.many}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <button
          aria-pressed={pressed.includes(value)}
          data-testid={`${name}-${value}`}
          key={value}
          onClick={() =>
            onChange(
              pressed.includes(value)
                ? pressed.filter((each) => each !== value)
                : options
                    .map((option) => option.value)
                    .filter((each) => each === value || pressed.includes(each)),
            )
          }
          type="button"
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
