import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import styles from './network-card.module.css'

interface CodePanelProps {
  readonly code: NonNullable<NetworkStatus['code']>
  readonly onRenew: () => void
}

/** The code to type on the screen, large enough to be read across the room, and how long it lasts. */
export const CodePanel = ({ code, onRenew }: CodePanelProps): ReactNode => {
  const say = useSay()
  const seconds = useSecondsUntil(code.endsAt)
  return (
    <div className={styles.code} data-testid="network-code">
      <p className={styles.hint}>{say('network.code')}</p>
      <b className={styles.digits} data-testid="network-digits">
        {code.digits.slice(0, 3)}
        <span className={styles.gap} />
        {code.digits.slice(3)}
      </b>
      <div className={styles.buttons}>
        <span className={styles.left}>{say('network.code.left', { seconds })}</span>
        <Button keys="F7" onClick={onRenew} size="small">
          {say('network.code.renew')}
        </Button>
        <Button
          data-testid="network-code-cancel"
          onClick={() => void desktop.call('network.withdraw-code', undefined)}
          size="small"
        >
          {say('network.code.cancel')}
        </Button>
      </div>
    </div>
  )
}

const secondsUntil = (at: Instant): number =>
  Math.max(0, Math.ceil((epochMsOf(at) - Date.now()) / 1000))

const useSecondsUntil = (at: Instant): number => {
  const [seconds, setSeconds] = useState(() => secondsUntil(at))
  useEffect(() => {
    setSeconds(secondsUntil(at))
    const timer = setInterval(() => setSeconds(secondsUntil(at)), 1000)
    return () => clearInterval(timer)
  }, [at])
  return seconds
}
