import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { isComposing } from '#renderer/ui/use-keys.ts'
import styles from './sign-in.module.css'

interface PinFieldProps {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly onChange: (pin: string) => void
  readonly onEnter?: () => void
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly autoFocus?: boolean
  readonly isDisabled?: boolean
}

/** Full-width digits come from a Chinese input method left on. */
const toDigits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '').slice(0, 8)

/** Four to eight digits that nobody reads over a shoulder. */
export const PinField = (props: PinFieldProps): ReactNode => {
  const { label, name, value, onChange, onEnter, error, hint, autoFocus, isDisabled } = props
  const id = useId()
  const message = error ?? hint
  return (
    <div className={styles.pin}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={message === undefined ? undefined : `${id}-message`}
        aria-invalid={error !== undefined}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it is the one thing to type here
        autoFocus={autoFocus}
        className={styles.digits}
        // A waiting field keeps the focus, so that the next try needs no click.
        id={id}
        inputMode="numeric"
        name={name}
        onChange={(event) => {
          if (isDisabled !== true) onChange(toDigits(event.target.value))
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
          event.preventDefault()
          onEnter?.()
        }}
        readOnly={isDisabled === true}
        type="password"
        value={value}
      />
      {message === undefined ? null : (
        <p
          className={error === undefined ? styles.hint : styles.error}
          id={`${id}-message`}
          role={error === undefined ? undefined : 'alert'}
        >
          {message}
        </p>
      )}
    </div>
  )
}
