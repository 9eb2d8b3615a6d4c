import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { saveFirstPin } from './commands.ts'
import { NewPinFields, NO_PIN } from './new-pin-fields.tsx'
import { PinActs } from './pin-acts.tsx'
import styles from './sign-in.module.css'

interface FirstPinProps {
  readonly person: Staff
  readonly onSet: () => void
  readonly onBack?: (() => void) | undefined
}

/** Somebody without a PIN is to allow something: they set one first, or it would be anybody's word. */
export const FirstPin = ({ person, onSet, onBack }: FirstPinProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain()
  const [typed, setTyped] = useState(NO_PIN)
  const [error, setError] = useState<{ text: string; of: 'pin' | 'again' }>()
  const save = async (): Promise<void> => {
    const saved = await saveFirstPin(session, person, typed)
    if (saved.ok) onSet()
    else setError({ text: explain(saved), of: saved.code === 'pin.differs' ? 'again' : 'pin' })
  }
  return (
    <div className={styles.enter} data-testid="first-pin">
      <p className={styles.note}>{say('signIn.first', { name: person.name })}</p>
      <NewPinFields
        error={error}
        onChange={(next) => {
          setTyped(next)
          setError(undefined)
        }}
        onEnter={() => void save()}
        typed={typed}
      />
      <PinActs onBack={onBack}>
        <Button
          data-testid="first-pin-save"
          keys="Enter"
          look="primary"
          onClick={() => void save()}
        >
          {say('signIn.first.save')}
        </Button>
      </PinActs>
    </div>
  )
}
