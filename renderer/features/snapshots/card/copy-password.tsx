import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { PasswordDialog } from './password-dialog.tsx'
import styles from './snapshots-card.module.css'

/** Whether the copies are encrypted, and the way to change that. */
export const CopyPassword = ({ hasPassword }: { readonly hasPassword: boolean }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const { allow } = useSession()
  const [open, setOpen] = useState<'set' | 'remove'>()
  const close = (): void => setOpen(undefined)
  const set = async (password: string | null): Promise<void> => {
    close()
    const allowed = await allow('set-snapshots')
    if (!allowed.ok) return notify('bad', explain(allowed))
    const done = await desktop.call('second-place.set-password', { password })
    if (!done.ok) return notify('bad', explain(done))
    notify('ok', say(password === null ? 'snapshots.password.removed' : 'snapshots.password.saved'))
  }
  return (
    <div className={styles.password}>
      <div className={styles.place}>
        <span className={styles.label}>{say('snapshots.password')}</span>
        <span data-testid="copy-password-state">
          <StatusTag tone={hasPassword ? 'ok' : 'plain'}>
            {say(hasPassword ? 'snapshots.password.on' : 'snapshots.password.off')}
          </StatusTag>
        </span>
        <Button data-testid="copy-password-set" onClick={() => setOpen('set')} size="small">
          {say(hasPassword ? 'snapshots.password.change' : 'snapshots.password.set')}
        </Button>
        {hasPassword ? (
          <Button
            data-testid="copy-password-remove"
            look="quiet"
            onClick={() => setOpen('remove')}
            size="small"
          >
            {say('snapshots.password.remove')}
          </Button>
        ) : null}
      </div>
      <p className={styles.hint}>
        {say(hasPassword ? 'snapshots.password.on.hint' : 'snapshots.password.off.hint')}
      </p>
      {open === 'set' ? (
        <PasswordDialog onClose={close} onSave={(password) => void set(password)} />
      ) : null}
      {open === 'remove' ? (
        <FormDialog
          closeWord={say('snapshots.cancel')}
          look="danger"
          onClose={close}
          onSave={() => void set(null)}
          saveWord={say('snapshots.password.remove')}
          testId="copy-password-removing"
          title={say('snapshots.password.removeTitle')}
        >
          <p>{say('snapshots.password.removeHint')}</p>
        </FormDialog>
      ) : null}
    </div>
  )
}
