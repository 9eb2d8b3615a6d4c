import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import {
  type DeskAccess,
  LOCK_AFTER_MINUTES,
  OPEN_ACCESS,
} from '#shared/domain/staff/desk-access.ts'
import { saveDeskAccess } from './commands.ts'
import styles from './sign-in.module.css'

/** How people come to the desk: with a PIN or by name, and when it locks itself. */
export const AccessCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain()
  const access = session.shop.deskAccess ?? OPEN_ACCESS
  const save = async (next: DeskAccess): Promise<void> => {
    const saved = await saveDeskAccess(session, next)
    if (saved.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(saved))
  }
  const { lockAfterMinutes: _, ...withoutLock } = access
  return (
    <Card testId="settings-access" title={say('signIn.access')}>
      <div className={styles.access}>
        <label className={styles.check}>
          <input
            checked={access.needsPin}
            name="needs-pin"
            onChange={(event) => void save({ ...access, needsPin: event.target.checked })}
            type="checkbox"
          />
          <span>
            {say('signIn.needsPin')}
            <span className={styles.hint}>{say('signIn.needsPin.hint')}</span>
          </span>
        </label>
        <SelectField
          hint={say('signIn.lockAfter.hint')}
          label={say('signIn.lockAfter')}
          name="lock-after"
          onChange={(chosen) => {
            const minutes = LOCK_AFTER_MINUTES.find((each) => String(each) === chosen)
            void save(
              minutes === undefined ? withoutLock : { ...access, lockAfterMinutes: minutes },
            )
          }}
          options={[
            { value: 'never', label: say('signIn.lockAfter.never') },
            ...LOCK_AFTER_MINUTES.map((minutes) => ({
              value: String(minutes),
              label: say('signIn.lockAfter.minutes', { minutes }),
            })),
          ]}
          value={String(access.lockAfterMinutes ?? 'never')}
        />
        <p className={styles.keys}>
          <KeyHint keys="F12" /> {say('settings.switch')}
          <KeyHint keys="Ctrl+L" /> {say('signIn.lock')}
        </p>
      </div>
    </Card>
  )
}
