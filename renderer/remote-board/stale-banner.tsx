import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './stale-banner.module.css'

interface StaleBannerProps {
  /** When the desk was last heard. */
  readonly at: Instant
  readonly offsetMinutes: number
}

/** Over the board that is not true any more: since when, and that it comes back by itself. */
export const StaleBanner = ({ at, offsetMinutes }: StaleBannerProps): ReactNode => {
  const say = useSay()
  const time = formatDateTime(at, offsetMinutes).slice(11)
  return (
    <p className={styles.banner} data-testid="board-stale" role="alert">
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <path d="M12 3 2 20.5h20L12 3Z" />
        <path d="M12 10v5m0 2.6v.1" />
      </svg>
      {say('network.board.stale', { time })}
    </p>
  )
}
