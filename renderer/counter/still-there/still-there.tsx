import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import styles from './still-there.module.css'

interface StillThereProps {
  readonly seconds: number
}

/** Nobody has touched the display for a while: says that it will clear itself, and when. */
export const StillThere = ({ seconds }: StillThereProps): ReactNode => {
  const say = useSay()
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div
      aria-label={say('kiosk.still')}
      className={styles.veil}
      data-testid="still-there"
      role="alertdialog"
    >
      <div className={styles.card}>
        <svg aria-hidden="true" className={styles.ring} viewBox="0 0 120 120">
          <circle cx="60" cy="60" r="54" />
          <circle
            cx="60"
            cy="60"
            pathLength={1}
            r="54"
            strokeDashoffset={1 - left / seconds}
            transform="rotate(-90 60 60)"
          />
          <text dominantBaseline="central" textAnchor="middle" x="60" y="60">
            {left}
          </text>
        </svg>
        <h2>{say('kiosk.still')}</h2>
        <p>{say('kiosk.stillHint', { seconds: left })}</p>
        {/* Any touch answers; the button is for whoever looks for one. */}
        <TouchButton data-testid="still-there-stay" kind="primary" size="large">
          {say('kiosk.stay')}
        </TouchButton>
      </div>
    </div>
  )
}
