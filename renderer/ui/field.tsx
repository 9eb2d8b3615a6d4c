import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

export interface FieldProps {
  readonly label: string
  readonly isRequired?: boolean
  /** Blocks: what is wrong and what to do. */
  readonly error?: string | undefined
  /** Odd but possible: does not block. */
  readonly warning?: string | undefined
  readonly hint?: string | undefined
}

interface FieldFrameProps extends FieldProps {
  readonly children: (ids: { id: string; describedBy: string | undefined }) => ReactNode
}

/** Label, control and message: the frame of every field of a form. */
export const FieldFrame = ({
  label,
  isRequired = false,
  error,
  warning,
  hint,
  children,
}: FieldFrameProps): ReactNode => {
  const id = useId()
  const message = error ?? warning ?? hint
  const tone = error !== undefined ? 'error' : warning !== undefined ? 'warning' : 'hint'
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {isRequired ? (
          <span aria-hidden className={styles.required}>
            *
          </span>
        ) : null}
      </label>
      {children({ id, describedBy: message === undefined ? undefined : `${id}-message` })}
      {message === undefined ? null : (
        <p
          className={`${styles.message} ${styles[tone]}`}
          id={`${id}-message`}
          role={tone === 'error' ? 'alert' : undefined}
        >
          {message}
        </p>
      )}
    </div>
  )
}
