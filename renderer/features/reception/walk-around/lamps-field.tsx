import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { WARNING_LAMPS, type WarningLamp } from '#shared/domain/walk-around/walk-around.ts'
import { LampSymbol } from './lamp-symbol.tsx'
import styles from './lamps.module.css'

interface LampsFieldProps {
  /** Undefined: nobody has looked; empty: none is lit. */
  readonly value: readonly WarningLamp[] | undefined
  readonly onChange: (lamps: readonly WarningLamp[] | 'not-read') => void
}

/** Which lamps stay lit: looked and none, or each by its symbol. */
export const LampsField = ({ value, onChange }: LampsFieldProps): ReactNode => {
  const say = useSay()
  const toggle = (lamp: WarningLamp): void => {
    const lit = value ?? []
    const next = lit.includes(lamp) ? lit.filter((other) => other !== lamp) : [...lit, lamp]
    // Taking the last one back does not say that somebody saw none lit.
    onChange(next.length === 0 ? 'not-read' : next)
  }
  return (
    <fieldset className={styles.lamps} data-testid="walk-lamps">
      <legend className={styles.hidden}>{say('walkAround.lamps')}</legend>
      <button
        aria-pressed={value?.length === 0}
        className={styles.lamp}
        data-testid="walk-lamps-none"
        onClick={() => onChange(value?.length === 0 ? 'not-read' : [])}
        type="button"
      >
        {say('walkAround.lampsNone')}
      </button>
      {WARNING_LAMPS.map((lamp) => (
        <button
          aria-pressed={value?.includes(lamp) ?? false}
          className={`${styles.lamp} ${styles.lit}`}
          data-testid={`walk-lamp-${lamp}`}
          key={lamp}
          onClick={() => toggle(lamp)}
          type="button"
        >
          <LampSymbol lamp={lamp} />
          {say(`walkAround.lamp.${lamp}`)}
        </button>
      ))}
    </fieldset>
  )
}
