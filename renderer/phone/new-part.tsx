import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './phone-page.module.css'

interface NewPartProps {
  readonly onUse: (part: string, position: string) => void
  readonly onBack: () => void
}

/** A part nobody has spoken of yet: its name, and where it sits. */
export const NewPart = ({ onUse, onBack }: NewPartProps): ReactNode => {
  const say = useSay()
  const [part, setPart] = useState('')
  const [position, setPosition] = useState('')
  const isNamed = part.trim() !== ''
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNamed) onUse(part.trim(), position.trim())
      }}
    >
      <label>
        <span>{say('phone.page.part')}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the one field of what was just opened
          autoFocus
          maxLength={60}
          name="phone-part"
          onChange={(event) => setPart(event.target.value)}
          value={part}
        />
      </label>
      <label>
        <span>{say('phone.page.position')}</span>
        <input
          maxLength={40}
          name="phone-position"
          onChange={(event) => setPosition(event.target.value)}
          value={position}
        />
      </label>
      <div className={styles.pair}>
        <button className={styles.plain} onClick={onBack} type="button">
          {say('phone.page.back')}
        </button>
        <button
          className={styles.primary}
          data-testid="phone-use"
          disabled={!isNamed}
          type="submit"
        >
          {say('phone.page.use')}
        </button>
      </div>
    </form>
  )
}
