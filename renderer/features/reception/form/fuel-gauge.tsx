import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './fuel-gauge.module.css'

const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
/** From here down the customer should hear that the tank is nearly empty. */
const LOW = 1

interface FuelGaugeProps {
  readonly value: number | undefined
  readonly onChange: (eighths: number | undefined) => void
}

/** The fuel gauge in eighths: clicked, or 0 to 8 and arrows; Delete says that it was not read. */
export const FuelGauge = ({ value, onChange }: FuelGaugeProps): ReactNode => {
  const say = useSay()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const pick = (eighths: number): void => {
    const within = Math.min(8, Math.max(0, eighths))
    onChange(within)
    group.current?.querySelector<HTMLButtonElement>(`[data-value="${within}"]`)?.focus()
  }
  const hear = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (step !== undefined) pick((value ?? 0) + step)
    else if (/^[0-8]$/.test(event.key)) pick(Number(event.key))
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div>
      <p className={styles.label} id={id}>
        {say('intake.fuel')}
      </p>
      <div
        aria-labelledby={id}
        className={styles.gauge}
        data-testid="intake-fuel"
        onKeyDown={hear}
        ref={group}
        role="radiogroup"
      >
        {EIGHTHS.map((eighths) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios cannot be cleared again
          <button
            aria-checked={value === eighths}
            aria-label={say('intake.fuelEighths', { count: eighths })}
            className={[
              styles.mark,
              eighths === 0 ? styles.end : '',
              eighths > 0 && value !== undefined && eighths <= value ? styles.full : '',
              eighths > 0 && value !== undefined && value <= LOW && eighths <= value
                ? styles.low
                : '',
            ].join(' ')}
            data-value={eighths}
            key={eighths}
            onClick={() => onChange(value === eighths ? undefined : eighths)}
            role="radio"
            tabIndex={eighths === (value ?? 0) ? 0 : -1}
            type="button"
          >
            {eighths === 0 ? 'E' : null}
          </button>
        ))}
        <span aria-hidden className={styles.value}>
          {value === undefined ? '–' : `${value}/8`}
        </span>
      </div>
    </div>
  )
}
