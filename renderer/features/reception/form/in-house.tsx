import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './receive-form.module.css'

/** The car is booked for today, or in the house already: then there is nothing to receive. */
export const InHouse = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  if (visit.step === 'booked') {
    return (
      <div className={styles.known} role="status">
        <b>{say('reception.wasBooked')}</b>
        <span>{visit.intake.statement}</span>
      </div>
    )
  }
  return (
    <div className={styles.inHouse} data-testid="in-house" role="status">
      <b>{say('reception.inHouse', { step: say(`trade.step.${visit.step}`) })}</b>
      <span className={styles.end}>
        <Button
          onClick={() => go({ name: 'visit', visitId: visit.id, sheet: 'estimate' })}
          size="small"
        >
          {say('reception.openVisit')}
        </Button>
      </span>
    </div>
  )
}
