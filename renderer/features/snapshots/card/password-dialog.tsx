import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { SHORTEST_COPY_PASSWORD } from '#shared/ipc/calls/snapshot-calls.ts'
import styles from './snapshots-card.module.css'

interface PasswordDialogProps {
  readonly onSave: (password: string) => void
  readonly onClose: () => void
}

const LONGEST = 200

/**
 * Asks for a new password, twice, and in plain sight: what is mistyped here is lost. Says what a
 * forgotten one means before it can be set.
 */
export const PasswordDialog = ({ onSave, onClose }: PasswordDialogProps): ReactNode => {
  const say = useSay()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [isWritten, setWritten] = useState(false)
  const [isTried, setTried] = useState(false)
  const isLong = password.length >= SHORTEST_COPY_PASSWORD
  const isSame = password === again
  const least = { count: SHORTEST_COPY_PASSWORD }
  const save = (): void => {
    setTried(true)
    if (isLong && isSame && isWritten) onSave(password)
  }
  return (
    <FormDialog
      closeWord={say('snapshots.cancel')}
      onClose={onClose}
      onSave={save}
      saveWord={say('snapshots.password.save')}
      testId="copy-password-dialog"
      title={say('snapshots.password.title')}
    >
      <div className={styles.secret}>
        <p className={styles.lost}>{say('snapshots.password.lost')}</p>
        <TextField
          error={isTried && !isLong ? say('snapshots.password.short', least) : undefined}
          label={say('snapshots.password.field', least)}
          maxLength={LONGEST}
          name="copy-password"
          onChange={setPassword}
          value={password}
        />
        <TextField
          error={isTried && isLong && !isSame ? say('snapshots.password.differs') : undefined}
          label={say('snapshots.password.again')}
          maxLength={LONGEST}
          name="copy-password-again"
          onChange={setAgain}
          value={again}
        />
        <label className={styles.written}>
          <input
            checked={isWritten}
            data-testid="copy-password-written"
            onChange={(event) => setWritten(event.target.checked)}
            type="checkbox"
          />
          {say('snapshots.password.written')}
        </label>
        {isTried && isLong && isSame && !isWritten ? (
          <p className={styles.problem} role="alert">
            {say('snapshots.password.notWritten')}
          </p>
        ) : null}
        <p className={styles.hint}>{say('snapshots.password.scope')}</p>
      </div>
    </FormDialog>
  )
}
