import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import styles from './phone-dialog.module.css'
import type { PhoneSession } from './phone-session.ts'

interface PhoneChipsProps {
  readonly sessions: readonly PhoneSession[]
  readonly onShow: (visitId: VisitId) => void
}

/** Phones that go on behind what the advisor does now: which car, how much came, one click away. */
export const PhoneChips = ({ sessions, onShow }: PhoneChipsProps): ReactNode => {
  const say = useSay()
  if (sessions.length === 0) return null
  return (
    <div className={styles.chips}>
      {sessions.map(({ visitId, plate, link }) => (
        <button
          className={styles.chip}
          data-testid="phone-chip"
          key={link.linkId}
          onClick={() => onShow(visitId)}
          type="button"
        >
          {say('phone.chip', { plate, count: link.received })}
        </button>
      ))}
    </div>
  )
}
