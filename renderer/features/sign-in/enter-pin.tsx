import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { checkPin } from './commands.ts'
import { PinActs } from './pin-acts.tsx'
import { PinField } from './pin-field.tsx'
import styles from './sign-in.module.css'
import { useWait } from './use-wait.ts'

interface EnterPinProps {
  readonly person: Staff
  /** What the right PIN does: sign in, allow. */
  readonly does: string
  readonly onRight: (wrongBefore: number) => void
  /** Somebody else after all; without it this is the only one who can. */
  readonly onBack?: (() => void) | undefined
}

/** Asks one person for their PIN. Wrong ones make it wait, longer each time. */
export const EnterPin = ({ person, does, onRight, onBack }: EnterPinProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain()
  const [pin, setPin] = useState('')
  const [isChecking, setChecking] = useState(false)
  const [error, setError] = useState<string>()
  const [left, wait] = useWait()
  const enter = async (): Promise<void> => {
    if (isChecking || left > 0) return
    if (pin.length < 4) return setError(say('refusals.pin.digits'))
    setChecking(true)
    const checked = await checkPin(session, person, pin)
    setChecking(false)
    if (checked.ok) return onRight(checked.value.wrongBefore)
    setPin('')
    wait(Number(checked.detail?.seconds ?? 0))
    setError(explain(checked))
  }
  const waiting = left > 0 ? say('signIn.wait', { seconds: left }) : undefined
  return (
    <div className={styles.enter} data-testid="enter-pin">
      <p className={styles.person}>
        <b>{person.name}</b>
        <span className={styles.roles}>
          {person.roles.map((role) => say(`trade.role.${role}`)).join(' · ')}
        </span>
      </p>
      <PinField
        autoFocus
        error={waiting ?? error}
        hint={say('signIn.forgotten')}
        isDisabled={left > 0}
        label={say('signIn.pin')}
        name="staff-pin"
        onChange={(typed) => {
          setPin(typed)
          setError(undefined)
        }}
        onEnter={() => void enter()}
        value={pin}
      />
      <PinActs onBack={onBack}>
        <Button
          data-testid="pin-enter"
          disabled={isChecking || left > 0}
          keys={left > 0 ? undefined : 'Enter'}
          look="primary"
          onClick={() => void enter()}
        >
          {does}
        </Button>
      </PinActs>
    </div>
  )
}
