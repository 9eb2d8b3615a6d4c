import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { KeyHint } from './key-hint.tsx'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  readonly look?: 'primary' | 'plain' | 'danger' | 'quiet'
  readonly size?: 'medium' | 'small'
  /** The key that does the same; the owner of the screen listens for it (`useKeys`). */
  readonly keys?: string | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** The one button of the desk. */
export const Button = ({
  look = 'plain',
  size = 'medium',
  keys,
  children,
  ...rest
}: ButtonProps): ReactNode => (
  <button
    type="button"
    {...rest}
    className={[
      styles.button,
      look === 'plain' ? '' : styles[look],
      size === 'small' ? styles.small : '',
    ].join(' ')}
  >
    {children}
    {keys === undefined ? null : <KeyHint keys={keys} />}
  </button>
)
