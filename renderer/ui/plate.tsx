import type { ReactNode } from 'react'
import type { PlateColor } from '#shared/domain/vehicle/vehicle.ts'
import styles from './plate.module.css'

interface PlateProps {
  /** As it is to be read: with its dot, masked or whole; parts of it may be emphasised. */
  readonly text: ReactNode
  /** Unknown colours are drawn plain. */
  readonly color?: PlateColor | undefined
  readonly size?: 'small' | 'medium' | 'large' | 'stage'
}

/** A number plate drawn as a plate. */
export const Plate = ({ text, color, size = 'medium' }: PlateProps): ReactNode => (
  <span
    className={[
      styles.plate,
      styles[size],
      color === undefined ? styles.none : color === 'blue' ? '' : styles[color],
    ].join(' ')}
  >
    {text}
  </span>
)
