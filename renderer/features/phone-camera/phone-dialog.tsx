import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { useVisitRecord, type VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { QrCode } from '#renderer/ui/qr-code/qr-code.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { epochMsOf } from '#shared/kernel/instant.ts'
import styles from './phone-dialog.module.css'
import type { PhoneSession } from './phone-session.ts'

interface PhoneDialogProps {
  readonly session: PhoneSession
  /** The phone goes on. */
  readonly onHide: () => void
  /** The phone is shut out. */
  readonly onEnd: () => void
  readonly onRenew: (record: VisitRecord) => void
}

/** The QR code of a visit until a phone has opened it; then how much has come in. */
export const PhoneDialog = ({ session, onHide, onEnd, onRenew }: PhoneDialogProps): ReactNode => {
  const say = useSay()
  const now = useNow(5000)
  const record = useVisitRecord(session.visitId)
  const { link, plate } = session
  const minutes = Math.max(0, Math.ceil((epochMsOf(link.endsAt) - epochMsOf(now)) / 60_000))
  const renew = (): void => {
    if (record !== undefined && record !== 'missing') onRenew(record)
  }
  useKeys({ F5: renew, F8: onEnd }, { inDialog: true })
  const hideButton = useRef<HTMLButtonElement>(null)
  // Enter must not end it: the phone may be on its way to the car.
  useEffect(() => hideButton.current?.focus(), [])
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="phone-end" keys="F8" look="danger" onClick={onEnd}>
            {say('phone.end')}
          </Button>
          {link.state === 'waiting' ? null : (
            <Button data-testid="phone-renew" keys="F5" onClick={renew}>
              {say('phone.renew')}
            </Button>
          )}
          <Button
            data-testid="phone-hide"
            keys="Esc"
            look="primary"
            onClick={onHide}
            ref={hideButton}
          >
            {say('phone.hide')}
          </Button>
        </>
      }
      onClose={onHide}
      testId="phone-dialog"
      title={say('phone.title', { plate })}
      width={520}
    >
      <div className={styles.body} data-state={link.state} data-testid="phone-state">
        {link.state === 'waiting' ? (
          <QrCode label={say('phone.qr')} size={280} text={link.url} />
        ) : (
          <span aria-hidden="true" className={styles.mark} data-state={link.state}>
            {link.state === 'opened' ? '✓' : '—'}
          </span>
        )}
        <div className={styles.words}>
          <h3>{say(TITLES[link.state])}</h3>
          <p>{say(HINTS[link.state])}</p>
          <p className={styles.count} data-testid="phone-received">
            {say('phone.received', { count: link.received })}
            {link.state === 'closed' ? null : ` · ${say('phone.left', { minutes })}`}
          </p>
        </div>
      </div>
    </Dialog>
  )
}

const TITLES = { waiting: 'phone.scan', opened: 'phone.opened', closed: 'phone.over' } as const
const HINTS = {
  waiting: 'phone.scan.hint',
  opened: 'phone.opened.hint',
  closed: 'phone.over.hint',
} as const
