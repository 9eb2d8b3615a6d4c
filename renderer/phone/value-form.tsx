import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { parseReading } from '#shared/domain/comparison/reading.ts'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'
import type { PhonePart } from '#shared/ipc/views/phone-view.ts'
import styles from './phone-page.module.css'

interface ValueFormProps {
  readonly part: PhonePart
  /** Thousandths of the unit. */
  readonly onSend: (measured: number, unit: string) => void
}

const UNITS = ['mm', '%', 'V', 'bar', '°C']

/** The measured value. A part that has its unit keeps it; another is offered the usual one. */
export const ValueForm = ({ part, onSend }: ValueFormProps): ReactNode => {
  const say = useSay()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(referenceLimitFor(part.part)?.unit ?? 'mm')
  const [isWrong, setWrong] = useState(false)
  const unit = part.unit === '' ? chosen : part.unit
  const send = (): void => {
    const measured = parseReading(text)
    setWrong(!measured.ok)
    if (!measured.ok) return
    onSend(measured.value, unit)
    setText('')
  }
  return (
    <form
      className={styles.value}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label>
        <span>{say('phone.page.measured')}</span>
        <input
          aria-invalid={isWrong}
          autoComplete="off"
          inputMode="decimal"
          maxLength={12}
          name="phone-measured"
          onChange={(event) => setText(event.target.value)}
          value={text}
        />
      </label>
      {part.unit === '' ? (
        <label className={styles.unit}>
          <span>{say('phone.page.unit')}</span>
          <select
            name="phone-unit"
            onChange={(event) => setChosen(event.target.value)}
            value={chosen}
          >
            {UNITS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      ) : (
        <b className={styles.fixed}>{part.unit}</b>
      )}
      <button
        className={styles.primary}
        data-testid="phone-send-value"
        disabled={text.trim() === ''}
        type="submit"
      >
        {say('phone.page.send')}
      </button>
      {isWrong ? (
        <p className={styles.problem} role="alert">
          {say('phone.page.notNumber')}
        </p>
      ) : null}
    </form>
  )
}
