import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import { STAFF_ROLES, type Staff, type TechnicianGrade } from '#shared/domain/staff/staff.ts'
import styles from './settings.module.css'

const GRADES: readonly TechnicianGrade[] = ['junior', 'middle', 'senior']

interface StaffRowProps {
  readonly person: Staff
  /** Answers whether it was saved; a refused change is taken back. */
  readonly onSave: (person: Staff) => Promise<boolean>
  readonly isNew?: boolean
}

const withGrade = ({ grade: _old, ...person }: Staff, grade: string): Staff => {
  const known = GRADES.find((each) => each === grade)
  return known === undefined ? person : { ...person, grade: known }
}

/** One person: name, roles, grade, whether they still work here. */
export const StaffRow = ({ person, onSave, isNew = false }: StaffRowProps): ReactNode => {
  const say = useSay()
  const [name, setName] = useState(person.name)
  // A new person is saved when the name is there; roles chosen before wait for it.
  const [draft, setDraft] = useState(person)
  const shown = isNew ? draft : person
  const change = (changed: Staff): void => {
    if (isNew && name.trim() === '') setDraft(changed)
    else void onSave({ ...changed, name })
  }
  const leave = async (): Promise<void> => {
    if (name.trim() === person.name || (isNew && name.trim() === '')) return
    if (!(await onSave({ ...shown, name }))) setName(person.name)
  }
  return (
    <div className={`${styles.person} ${person.isActive ? '' : styles.left}`}>
      <input
        aria-label={say('settings.staff.name')}
        // biome-ignore lint/a11y/noAutofocus: a new row is typed into at once
        autoFocus={isNew}
        className={styles.input}
        name="staff-name"
        onBlur={() => void leave()}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) event.currentTarget.blur()
        }}
        placeholder={say('settings.staff.name')}
        value={name}
      />
      <fieldset aria-label={say('settings.staff.roles')} className={styles.roles}>
        {STAFF_ROLES.map((role) => {
          const has = shown.roles.includes(role)
          return (
            <button
              aria-pressed={has}
              className={styles.role}
              key={role}
              onClick={() =>
                change({
                  ...shown,
                  roles: has
                    ? shown.roles.filter((each) => each !== role)
                    : STAFF_ROLES.filter((each) => each === role || shown.roles.includes(each)),
                })
              }
              type="button"
            >
              {say(`trade.role.${role}`)}
            </button>
          )
        })}
      </fieldset>
      <select
        aria-label={say('settings.staff.grade')}
        className={styles.input}
        onChange={(event) => change(withGrade(shown, event.target.value))}
        value={shown.grade ?? ''}
      >
        <option value="">{say('settings.staff.noGrade')}</option>
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {say(`trade.grade.${grade}`)}
          </option>
        ))}
      </select>
      <button
        aria-pressed={shown.isActive}
        className={styles.role}
        onClick={() => change({ ...shown, isActive: !shown.isActive })}
        type="button"
      >
        {say(shown.isActive ? 'settings.staff.active' : 'settings.staff.left')}
      </button>
    </div>
  )
}
