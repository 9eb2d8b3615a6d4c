import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { deskLock } from '#renderer/session/desk-lock.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { signIn } from './commands.ts'
import styles from './sign-in.module.css'
import { SignInSteps } from './sign-in-steps.tsx'

/** Who is at the desk; F12 changes it, Ctrl+L locks it. */
export const StaffSwitch = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { staff } = session
  const [isOpen, setOpen] = useState(false)
  const lock = (): void => {
    setOpen(false)
    deskLock.lock()
  }
  useKeys({ F12: () => setOpen(true) })
  // Whatever is open: leaving the desk cannot wait.
  useKeys({ 'Ctrl+L': lock })
  useKeys({ 'Ctrl+L': lock }, { layer: 1 })
  useKeys({ 'Ctrl+L': lock }, { layer: 2 })
  const role = staff.roles[0]
  return (
    <>
      <button
        className={styles.who}
        data-testid="staff-switch"
        onClick={() => setOpen(true)}
        title={say('settings.switch')}
        type="button"
      >
        {staff.name}
        {role === undefined ? null : ` · ${say(`trade.role.${role}`)}`}
        <KeyHint keys="F12" />
      </button>
      {isOpen ? (
        <Dialog
          foot={
            <>
              <Button data-testid="lock-desk" keys="Ctrl+L" onClick={lock}>
                {say('signIn.lock')}
              </Button>
              <Button keys="Esc" onClick={() => setOpen(false)}>
                {say('settings.close')}
              </Button>
            </>
          }
          onClose={() => setOpen(false)}
          testId="staff-dialog"
          title={say('settings.switch.title')}
          width={460}
        >
          <SignInSteps
            layer={1}
            onDone={(person, wrongBefore) => {
              setOpen(false)
              void signIn(session, person, wrongBefore)
            }}
          />
        </Dialog>
      ) : null}
    </>
  )
}
