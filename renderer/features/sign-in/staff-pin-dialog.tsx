import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { checkPin, savePin, takePinAway } from './commands.ts'
import { NewPinFields, NO_PIN } from './new-pin-fields.tsx'
import { PinField } from './pin-field.tsx'
import styles from './sign-in.module.css'
import { useWait } from './use-wait.ts'

interface StaffPinDialogProps {
  readonly person: Staff
  readonly isSet: boolean
  readonly onClose: () => void
}

interface Wrong {
  readonly of: 'old' | 'pin' | 'again'
  readonly text: string
}

/** Sets a PIN. One's own is changed with the old one, another's by whoever may. */
export const StaffPinDialog = ({ person, isSet, onClose }: StaffPinDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain()
  const notify = useNotify()
  const [old, setOld] = useState('')
  const [typed, setTyped] = useState(NO_PIN)
  const [wrong, setWrong] = useState<Wrong>()
  const [left, wait] = useWait()
  const asksOld = isSet && session.staff.id === person.id
  const isOldRight = async (): Promise<boolean> => {
    if (!asksOld) return true
    if (left > 0) return false
    if (old.length < 4) {
      setWrong({ of: 'old', text: say('refusals.pin.digits') })
      return false
    }
    const checked = await checkPin(session, person, old)
    if (checked.ok) return true
    setOld('')
    wait(Number(checked.detail?.seconds ?? 0))
    setWrong({ of: 'old', text: explain(checked) })
    return false
  }
  const save = async (): Promise<void> => {
    if (!(await isOldRight())) return
    const saved = await savePin(session, person, typed)
    if (!saved.ok) {
      return setWrong({ of: saved.code === 'pin.differs' ? 'again' : 'pin', text: explain(saved) })
    }
    notify('ok', say('signIn.pin.saved', { name: person.name }))
    onClose()
  }
  const takeAway = async (): Promise<void> => {
    if (!(await isOldRight())) return
    const taken = await takePinAway(session, person)
    if (!taken.ok) return setWrong({ of: asksOld ? 'old' : 'pin', text: explain(taken) })
    notify('ok', say('signIn.pin.taken', { name: person.name }))
    onClose()
  }
  const waiting = left > 0 ? say('signIn.wait', { seconds: left }) : undefined
  return (
    <Dialog
      foot={
        <>
          {isSet ? (
            <span className={styles.aside}>
              <Button data-testid="staff-pin-take" look="danger" onClick={() => void takeAway()}>
                {say('signIn.pin.take')}
              </Button>
            </span>
          ) : null}
          <Button keys="Esc" onClick={onClose}>
            {say('settings.close')}
          </Button>
          <Button
            data-testid="staff-pin-save"
            keys="Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('settings.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="staff-pin-dialog"
      title={say(isSet ? 'signIn.pin.changeOf' : 'signIn.pin.setOf', { name: person.name })}
      width={460}
    >
      <div className={styles.enter}>
        {asksOld ? (
          <PinField
            autoFocus
            error={waiting ?? (wrong?.of === 'old' ? wrong.text : undefined)}
            isDisabled={left > 0}
            label={say('signIn.old')}
            name="old-pin"
            onChange={(pin) => {
              setOld(pin)
              setWrong(undefined)
            }}
            onEnter={() => void save()}
            value={old}
          />
        ) : null}
        <NewPinFields
          autoFocus={!asksOld}
          error={
            wrong === undefined || wrong.of === 'old'
              ? undefined
              : { of: wrong.of, text: wrong.text }
          }
          onChange={(next) => {
            setTyped(next)
            setWrong(undefined)
          }}
          onEnter={() => void save()}
          typed={typed}
        />
      </div>
    </Dialog>
  )
}
