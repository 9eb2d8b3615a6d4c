import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './touch-button.module.css'

interface TouchButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** `yes` and `no` are the two sides of a decision; `ask` puts it off until it is explained. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'yes' | 'no' | 'ask'
  readonly size?: 'medium' | 'large'
  readonly children: ReactNode
}

/** A button for a finger at arm's length: never lower than 64 px. */
export const TouchButton = ({
  kind = 'plain',
  size = 'medium',
  children,
  ...rest
}: TouchButtonProps): ReactNode => (
  <button type="button" {...rest} className={`${styles.button} ${styles[kind]} ${styles[size]}`}>
    {children}
  </button>
)
