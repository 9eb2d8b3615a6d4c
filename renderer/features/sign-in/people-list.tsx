import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { loadMatchPerson, type MatchPerson } from '#renderer/db/search/match-person.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { isComposing, type Layer, useKeys } from '#renderer/ui/use-keys.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import styles from './sign-in.module.css'

interface PeopleListProps {
  readonly people: readonly Staff[]
  /** Who is signed in. */
  readonly currentId?: StaffId
  readonly layer: Layer
  readonly onChoose: (person: Staff) => void
}

const useMatch = (): MatchPerson => {
  const [match, setMatch] = useState<MatchPerson>(
    () => (name: string, typed: string) => name.includes(typed.trim()),
  )
  useEffect(() => void loadMatchPerson().then((loaded) => setMatch(() => loaded)), [])
  return match
}

/** Who is it? By the digit beside the name, or by a few letters of it. */
export const PeopleList = ({ people, currentId, layer, onChoose }: PeopleListProps): ReactNode => {
  const say = useSay()
  const match = useMatch()
  const [typed, setTyped] = useState('')
  const found = people.filter(({ name }) => typed.trim() === '' || match(name, typed))
  const chooseNth = (index: number): boolean => {
    const person = found[index]
    if (person !== undefined) onChoose(person)
    return person !== undefined
  }
  useKeys(
    Object.fromEntries(
      found.slice(0, 9).map((_, index) => [String(index + 1), () => void chooseNth(index)]),
    ),
    { layer },
  )
  const hear = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return
    // Nobody is called by a digit: in this field it chooses.
    const isDigit = /^[1-9]$/.test(event.key)
    const isEnter = event.key === 'Enter' && typed.trim() !== ''
    if (!isDigit && !isEnter) return
    event.preventDefault()
    chooseNth(isDigit ? Number(event.key) - 1 : 0)
  }
  return (
    <div className={styles.people}>
      <input
        aria-label={say('signIn.find')}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: whoever comes to the desk types at once
        autoFocus
        className={styles.find}
        name="staff-find"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={hear}
        placeholder={say('signIn.find')}
        value={typed}
      />
      <div className={styles.choices}>
        {found.map((person, index) => (
          <button
            aria-current={person.id === currentId}
            className={styles.choice}
            data-name={person.name}
            data-testid="staff-choice"
            key={person.id}
            onClick={() => onChoose(person)}
            type="button"
          >
            <span className={styles.key}>
              {index < 9 ? <KeyHint keys={String(index + 1)} /> : null}
            </span>
            {person.name}
            <span className={styles.roles}>
              {person.roles.map((role) => say(`trade.role.${role}`)).join(' · ')}
            </span>
          </button>
        ))}
        {found.length === 0 ? <p className={styles.nobody}>{say('signIn.nobody')}</p> : null}
      </div>
    </div>
  )
}
