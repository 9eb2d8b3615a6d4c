import { type ReactNode, useState } from 'react'
import { listPins, listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type Layer, useKeys } from '#renderer/ui/use-keys.ts'
import { howToSignIn } from '#shared/domain/staff/desk-access.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { EnterPin } from './enter-pin.tsx'
import { PeopleList } from './people-list.tsx'
import styles from './sign-in.module.css'

interface SignInStepsProps {
  readonly layer: Layer
  /** Begin with whoever is signed in, as after a lock; others are one key away. */
  readonly beginsWithCurrent?: boolean
  readonly onDone: (person: Staff, wrongBefore: number) => void
}

/** Who is it, and is it them: the way to the desk. */
export const SignInSteps = ({
  layer,
  beginsWithCurrent = false,
  onDone,
}: SignInStepsProps): ReactNode => {
  const say = useSay()
  const { staff, shop } = useSession()
  const records = useLive(async (db) => ({
    everybody: await listStaff(db),
    pins: await listPins(db),
  }))
  const [picked, setPicked] = useState<Staff | 'none'>()
  const back = (): void => setPicked('none')
  useKeys({ Escape: layer === 3 ? back : undefined }, { layer })
  if (records === undefined) return null
  const howOf = (person: Staff) => howToSignIn(person, { access: shop.deskAccess, ...records })
  const isTheirs = beginsWithCurrent && howOf(staff) === 'by-pin'
  const person = picked === 'none' ? undefined : (picked ?? (isTheirs ? staff : undefined))
  if (person === undefined) {
    return (
      <PeopleList
        currentId={staff.id}
        layer={layer}
        onChoose={(chosen) => {
          if (howOf(chosen) === 'freely') onDone(chosen, 0)
          else setPicked(chosen)
        }}
        people={records.everybody.filter(({ isActive }) => isActive)}
      />
    )
  }
  if (howOf(person) === 'by-pin') {
    return (
      <EnterPin
        does={say('signIn.do')}
        key={person.id}
        onBack={back}
        onRight={(wrongBefore) => onDone(person, wrongBefore)}
        person={person}
      />
    )
  }
  return (
    <div className={styles.enter} data-testid="pin-missing">
      <p className={styles.note}>{say('signIn.notYet', { name: person.name })}</p>
      <div className={styles.acts}>
        <Button onClick={back}>{say('signIn.other')}</Button>
      </div>
    </div>
  )
}
