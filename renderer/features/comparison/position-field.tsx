import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './comparison-sheet.module.css'

interface PositionFieldProps {
  readonly value: string
  readonly onChange: (position: string) => void
  readonly isDisabled: boolean
}

const WHEELS = ['leftFront', 'rightFront', 'leftRear', 'rightRear'] as const

/** Where on the car: any words, the four wheels by one click. */
export const PositionField = ({ value, onChange, isDisabled }: PositionFieldProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.position}>
      <TextField
        isDisabled={isDisabled}
        label={say('comparison.position')}
        name="comparison-position"
        onChange={onChange}
        value={value}
      />
      <div className={styles.wheels}>
        {WHEELS.map((wheel) => {
          const word = say(`comparison.${wheel}`)
          return (
            <button
              aria-pressed={value === word}
              className={styles.wheel}
              data-testid={`position-${wheel}`}
              disabled={isDisabled}
              key={wheel}
              onClick={() => onChange(value === word ? '' : word)}
              type="button"
            >
              {word}
            </button>
          )
        })}
      </div>
    </div>
  )
}
