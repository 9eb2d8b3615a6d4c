import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { PinDialog } from './pin-dialog.tsx'
import styles from './screens-card.module.css'

/** The PIN with which a screen is left where it stands. */
export const PinField = ({ hasPin }: { readonly hasPin: boolean }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const [isOpen, setOpen] = useState(false)
  const set = async (pin: string | null): Promise<void> => {
    setOpen(false)
    await desktop.call('screens.set-pin', { pin })
    notify('ok', say(pin === null ? 'screens.pin.removed' : 'screens.pin.saved'))
  }
  return (
    <div className={styles.pin}>
      <p className={styles.label}>{say('screens.pin')}</p>
      <div className={styles.line} data-testid="pin-state">
        <StatusTag tone={hasPin ? 'ok' : 'plain'}>
          {say(hasPin ? 'screens.pin.set' : 'screens.pin.none')}
        </StatusTag>
        <Button data-testid="pin-set" onClick={() => setOpen(true)} size="small">
          {say(hasPin ? 'screens.pin.change' : 'screens.pin.choose')}
        </Button>
        {hasPin ? (
          <Button data-testid="pin-remove" look="quiet" onClick={() => void set(null)} size="small">
            {say('screens.pin.remove')}
          </Button>
        ) : null}
      </div>
      <p className={styles.hint}>{say('screens.pin.hint')}</p>
      {isOpen ? <PinDialog onClose={() => setOpen(false)} onSave={(pin) => void set(pin)} /> : null}
    </div>
  )
}
