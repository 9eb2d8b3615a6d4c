import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { NoticeIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import styles from './update-banner.module.css'

interface UpdateBannerProps {
  readonly onSeen: () => void
}

/** The desk changed what the customer is reading: said, and left standing until it is seen. */
export const UpdateBanner = ({ onSeen }: UpdateBannerProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.banner} role="status">
      <NoticeIcon />
      <p>
        <b>{say('counter.updated')}</b>
        <span>{say('counter.updatedHint')}</span>
      </p>
      <TouchButton data-testid="counter-seen" onClick={onSeen}>
        {say('counter.updatedSeen')}
      </TouchButton>
    </div>
  )
}
