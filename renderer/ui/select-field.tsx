import type { ReactNode } from 'react'
import styles from './field.module.css'
import { FieldFrame, type FieldProps } from './field.tsx'

interface SelectFieldProps<V extends string> extends FieldProps {
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  /** Label of the empty choice; without it one must be chosen. */
  readonly emptyLabel?: string
  readonly isDisabled?: boolean
  readonly name?: string
}

/** One of many. The system's own list: quick by keyboard, type-ahead included. */
export const SelectField = <V extends string>({
  options,
  value,
  onChange,
  emptyLabel,
  isDisabled,
  name,
  ...frame
}: SelectFieldProps<V>): ReactNode => (
  <FieldFrame {...frame}>
    {({ id, describedBy }) => (
      <select
        aria-describedby={describedBy}
        aria-invalid={frame.error !== undefined}
        className={styles.control}
        disabled={isDisabled}
        id={id}
        name={name}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value)
        }
        value={value ?? ''}
      >
        {emptyLabel === undefined && value !== undefined ? null : (
          <option value="">{emptyLabel ?? ''}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
)
