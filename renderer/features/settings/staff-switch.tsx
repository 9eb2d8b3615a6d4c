import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { signIn } from '#renderer/session/use-who-works-here.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import styles from './settings.module.css'

interface ChoicesProps {
  readonly people: readonly Staff[]
  readonly onChoose: (person: Staff) => void
}

const Choices = ({ people, onChoose }: ChoicesProps): ReactNode => {
  const say = useSay()
  const { staff } = useSession()
  useKeys(
    Object.fromEntries(
      people.slice(0, 9).map((person, index) => [String(index + 1), () => onChoose(person)]),
    ),
    { inDialog: true },
  )
  return (
    <div className={styles.choices}>
      {people.map((person, index) => (
        <button
          aria-current={person.id === staff.id}
          className={styles.choice}
          data-name={person.name}
          data-testid="staff-choice"
          key={person.id}
          onClick={() => onChoose(person)}
          type="button"
        >
          {index < 9 ? <KeyHint keys={String(index + 1)} /> : null}
          {person.name}
          <span className={styles.choiceRoles}>
            {person.roles.map((role) => say(`trade.role.${role}`)).join(' · ')}
          </span>
        </button>
      ))}
    </div>
  )
}

/** Who is at the desk; F12 changes it. */
export const StaffSwitch = (): ReactNode => {
  const say = useSay()
  const { db, staff } = useSession()
  const people = (useLive(listStaff) ?? []).filter((person) => person.isActive)
  const [isOpen, setOpen] = useState(false)
  useKeys({ F12: () => setOpen(true) })
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
        <Dialog onClose={() => setOpen(false)} title={say('settings.switch.title')} width={420}>
          <Choices
            onChoose={(person) => {
              void signIn(db, person.id)
              setOpen(false)
            }}
            people={people}
          />
        </Dialog>
      ) : null}
    </>
  )
}
