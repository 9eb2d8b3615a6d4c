import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { PhonePart } from '#shared/ipc/views/phone-view.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { DeskAnswer } from './desk-line.ts'
import { NewPart } from './new-part.tsx'
import { PartCard } from './part-card.tsx'
import styles from './phone-page.module.css'
import type { Sending } from './sending-queue.ts'

interface PartsProps {
  readonly answer: DeskAnswer
  readonly onSend: (sending: Sending) => void
}

const keyOf = ({ part, position }: PhonePart): string => `${part.trim()}/${position.trim()}`

/** By name, so that a part stays open when the desk puts it on record; namesakes by their number. */
const withKeys = (parts: readonly PhonePart[]): readonly (readonly [string, PhonePart])[] => {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const key = keyOf(part)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return [before === 0 ? key : `${key}/${before}`, part]
  })
}

/** The parts of the visit to choose from; one is open at a time. */
export const Parts = ({ answer, onSend }: PartsProps): ReactNode => {
  const say = useSay()
  const { view, endsAt } = answer
  const [chosen, setChosen] = useState<string>()
  const [added, setAdded] = useState<readonly PhonePart[]>([])
  const [isAdding, setAdding] = useState(false)
  // One that was typed here is the desk's as soon as something of it is on record.
  const known = new Set(view.parts.map(keyOf))
  const parts = [...view.parts, ...added.filter((part) => !known.has(keyOf(part)))]
  const add = (part: string, position: string): void => {
    const named = { part, position, unit: '', hasOld: false, hasNew: false, measured: '' }
    setAdded((before) => [...before, named])
    setAdding(false)
    setChosen(keyOf(named))
  }
  return (
    <>
      <header className={styles.header}>
        <b>{view.plate}</b>
        <span>{say('phone.page.until', { time: localTime(endsAt) })}</span>
      </header>
      <main className={styles.parts}>
        <h1>{say('phone.page.parts')}</h1>
        {withKeys(parts).map(([key, part]) => (
          <PartCard
            isOpen={chosen === key}
            key={key}
            onSend={onSend}
            onToggle={() => setChosen(chosen === key ? undefined : key)}
            part={part}
          />
        ))}
        {isAdding ? (
          <NewPart onBack={() => setAdding(false)} onUse={add} />
        ) : (
          <button
            className={styles.more}
            data-testid="phone-new-part"
            onClick={() => setAdding(true)}
            type="button"
          >
            + {say('phone.page.newPart')}
          </button>
        )}
      </main>
    </>
  )
}

/** A phone is in the shop: its own clock's zone is the shop's. */
const localTime = (at: DeskAnswer['endsAt']): string =>
  formatDateTime(at, -new Date().getTimezoneOffset()).slice(11)
