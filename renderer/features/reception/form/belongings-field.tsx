import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './belongings-field.module.css'

const COMMON = ['etc', 'dashcam', 'childSeat', 'documents'] as const

interface BelongingsFieldProps {
  readonly value: readonly string[]
  readonly onChange: (belongings: readonly string[]) => void
}

/** Things left in the car: only what is listed here is in the shop's care until hand-over. */
export const BelongingsField = ({ value, onChange }: BelongingsFieldProps): ReactNode => {
  const say = useSay()
  const [text, setText] = useState('')
  const add = (belonging: string): void => {
    const written = belonging.trim()
    if (written !== '' && !value.includes(written)) onChange([...value, written])
  }
  const common = COMMON.map((name) => say(`intake.belonging.${name}`)).filter(
    (name) => !value.includes(name),
  )
  return (
    <div className={styles.field}>
      {value.length === 0 ? null : (
        <ul className={styles.tags}>
          {value.map((belonging) => (
            <li className={styles.tag} data-testid="belonging" key={belonging}>
              {belonging}
              <button
                aria-label={say('intake.remove', { what: belonging })}
                className={styles.remove}
                onClick={() => onChange(value.filter((other) => other !== belonging))}
                type="button"
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={say('intake.belongingText')}
        maxLength={TEXT_LIMITS.name}
        name="belonging-text"
        // What stands here when the form is left was meant: it must not be lost.
        onBlur={() => {
          add(text)
          setText('')
        }}
        onChange={setText}
        onEnter={() => {
          add(text)
          setText('')
        }}
        placeholder={say('intake.belongingHint')}
        value={text}
      />
      <div className={styles.common}>
        {common.map((name) => (
          <button
            className={styles.chip}
            key={name}
            onClick={() => add(name)}
            tabIndex={-1}
            type="button"
          >
            + {name}
          </button>
        ))}
      </div>
    </div>
  )
}
