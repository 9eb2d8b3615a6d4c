import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './pin-pad.module.css'
import type { PinAnswer } from './use-pin.ts'

interface PinMessageProps {
  readonly answer: PinAnswer
  readonly wait: number
}

/** What became of the last try, and how long the next one has to wait. */
export const PinMessage = ({ answer, wait }: PinMessageProps): ReactNode => {
  const say = useSay()
  const waiting = wait > 0 ? say('kiosk.wait', { seconds: wait }) : ''
  const words = (): string => {
    switch (answer) {
      case undefined:
        return waiting || say('kiosk.pin')
      case 'right':
        return say('kiosk.closing')
      case 'pin.wrong':
        return waiting === '' ? say('kiosk.wrong') : `${say('kiosk.wrong')} ${waiting}`
      case 'pin.wait':
        return waiting || say('kiosk.pin')
      case 'pin.none':
      case 'failed':
        return say('kiosk.failed')
    }
  }
  const isBad = answer !== undefined && answer !== 'right' && (answer !== 'pin.wait' || wait > 0)
  return (
    <p className={isBad ? styles.bad : styles.message} data-testid="pin-message" role="status">
      {words()}
    </p>
  )
}
