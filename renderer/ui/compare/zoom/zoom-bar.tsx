import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { Zoom } from './use-zoom.ts'
import styles from './zoom-bar.module.css'

/** Nearer, further, and back to the first look; how near it is stands between. */
export const ZoomBar = ({ zoom }: { readonly zoom: Zoom }): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.bar}>
      <TouchButton aria-label={say('compare.far')} disabled={!zoom.canFar} onClick={zoom.far}>
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <path d="M5 12h14" />
        </svg>
      </TouchButton>
      <TouchButton
        aria-label={say('compare.reset', { level: zoom.level })}
        disabled={zoom.level === 1}
        onClick={zoom.reset}
      >
        <span className={styles.level}>{zoom.level}×</span>
      </TouchButton>
      <TouchButton aria-label={say('compare.near')} disabled={!zoom.canNear} onClick={zoom.near}>
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <path d="M5 12h14M12 5v14" />
        </svg>
      </TouchButton>
    </div>
  )
}
