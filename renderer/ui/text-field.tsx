import type { KeyboardEvent, ReactNode, Ref } from 'react'
import styles from './field.module.css'
import { FieldFrame, type FieldProps } from './field.tsx'
import { isComposing } from './use-keys.ts'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  /** Enter, but never the Enter that confirms a pinyin candidate. */
  readonly onEnter?: () => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Rows of a text area; a single line when absent. */
  readonly rows?: number
  readonly align?: 'left' | 'right'
  readonly maxLength?: number
  readonly inputRef?: Ref<HTMLInputElement>
  readonly list?: string
  readonly name?: string
}

/** A labelled line or area of text. */
export const TextField = ({
  value,
  onChange,
  onBlur,
  onEnter,
  placeholder,
  isDisabled,
  autoFocus,
  rows,
  align = 'left',
  maxLength,
  inputRef,
  list,
  name,
  ...frame
}: TextFieldProps): ReactNode => (
  <FieldFrame {...frame}>
    {({ id, describedBy }) => {
      const common = {
        id,
        name,
        value,
        placeholder,
        disabled: isDisabled,
        maxLength,
        autoFocus,
        onBlur,
        'aria-invalid': frame.error !== undefined,
        'aria-describedby': describedBy,
        autoComplete: 'off',
        className: `${styles.control} ${align === 'right' ? styles.number : ''}`,
      }
      return rows === undefined ? (
        <input
          {...common}
          ref={inputRef}
          list={list}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
            // Ctrl+Enter is the screen's: it saves the form.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
            if (onEnter !== undefined && !isComposing(event.nativeEvent)) {
              event.preventDefault()
              onEnter()
            }
          }}
        />
      ) : (
        <textarea {...common} onChange={(event) => onChange(event.target.value)} rows={rows} />
      )
    }}
  </FieldFrame>
)
