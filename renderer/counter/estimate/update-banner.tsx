import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { NoticeIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { ChangeLine } from './change-line.tsx'
import type { EstimateChange } from './find-changes.ts'
import styles from './update-banner.module.css'

interface UpdateBannerProps {
  readonly changes: readonly EstimateChange[]
  readonly currency: EstimateView['currency']
  /** A signature was being written. */
  readonly wasSigning: boolean
  readonly onSeen: () => void
}

/** The desk changed what the customer is reading: said line by line, and left until it is seen. */
export const UpdateBanner = ({
  changes,
  currency,
  wasSigning,
  onSeen,
}: UpdateBannerProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.banner} data-testid="counter-changes" role="status">
      <header>
        <NoticeIcon />
        <p>
          <b>{say('counter.updated')}</b>
          <span>{say(wasSigning ? 'counter.updatedSigning' : 'counter.updatedHint')}</span>
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys too */}
      <ul tabIndex={0}>
        {changes.map((change) => (
          <ChangeLine change={change} currency={currency} key={change.key} />
        ))}
      </ul>
      <TouchButton data-testid="counter-seen" kind="primary" onClick={onSeen}>
        {say('counter.updatedSeen')}
      </TouchButton>
    </div>
  )
}
