import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import styles from './settings.module.css'

interface StaffNameProps {
  readonly person: Staff
  readonly isNew: boolean
  /** Answers whether it was saved; a refused name is taken back. */
  readonly onSave: (person: Staff) => Promise<boolean>
}

/** A person's name, typed where it is read. */
export const StaffName = ({ person, isNew, onSave }: StaffNameProps): ReactNode => {
  const say = useSay()
  const [name, setName] = useState(person.name)
  const leave = async (): Promise<void> => {
    if (name.trim() === person.name) return
    if (!(await onSave({ ...person, name }))) setName(person.name)
  }
  return (
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
  )
}
