import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './receive-form.module.css'

interface InHouseProps {
  readonly visit: Visit
  /** A second order for a car that is here was asked for on purpose. */
  readonly isSecondVisit: boolean
  readonly onSecondVisit: (isSecondVisit: boolean) => void
}

/** The car is booked for today, or in the house already: two orders for it only on purpose. */
export const InHouse = ({ visit, isSecondVisit, onSecondVisit }: InHouseProps): ReactNode => {
  const say = useSay()
  const isBooked = visit.step === 'booked'
  const open = (): void => go({ name: 'visit', visitId: visit.id, sheet: 'estimate' })
  const toggle = (): void => onSecondVisit(!isSecondVisit)
  useKeys(isBooked ? {} : { 'Alt+O': open, 'Alt+N': toggle })
  if (isBooked) {
    return (
      <div className={styles.known} role="status">
        <b>{say('reception.wasBooked')}</b>
        <span>{visit.intake.statement}</span>
      </div>
    )
  }
  return (
    <div className={styles.inHouse} data-testid="in-house" role="status">
      <b>
        {say(isSecondVisit ? 'reception.secondVisit' : 'reception.inHouse', {
          step: say(`trade.step.${visit.step}`),
        })}
      </b>
      <span>{[visit.number, visit.intake.statement].filter(Boolean).join(' · ')}</span>
      <span className={styles.end} data-field="second-visit">
        <Button
          aria-pressed={isSecondVisit}
          data-testid="second-visit"
          keys="Alt+N"
          onClick={toggle}
          size="small"
          tabIndex={0}
        >
          {isSecondVisit ? '✓ ' : ''}
          {say('reception.openSecond')}
        </Button>
        <Button data-testid="open-visit" keys="Alt+O" look="primary" onClick={open} size="small">
          {say('reception.openVisit')}
        </Button>
      </span>
    </div>
  )
}
