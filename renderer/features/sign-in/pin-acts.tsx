import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import styles from './sign-in.module.css'

interface PinActsProps {
  /** Somebody else after all; without it this is the only one who can. */
  readonly onBack: (() => void) | undefined
  /** What is done with the PIN. */
  readonly children: ReactNode
}

/** The foot under a PIN: back to the people, or on. */
export const PinActs = ({ onBack, children }: PinActsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.acts}>
      {onBack === undefined ? null : (
        <Button data-testid="pin-back" look="quiet" onClick={onBack}>
          {say('signIn.other')}
        </Button>
      )}
      {children}
    </div>
  )
}
