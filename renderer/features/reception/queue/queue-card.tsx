import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QueueEntry } from './list-queue.ts'
import { QueueRow } from './queue-row.tsx'
import styles from './reception-page.module.css'

interface QueueCardProps {
  readonly title: string
  readonly entries: readonly QueueEntry[]
  readonly now: Instant
  readonly onOpen: (entry: QueueEntry) => void
  readonly isBooked?: boolean
  readonly empty: ReactNode
}

/** Cars of one kind; ↑ and ↓ go through all rows of the page. */
export const QueueCard = ({
  title,
  entries,
  now,
  onOpen,
  isBooked = false,
  empty,
}: QueueCardProps): ReactNode => {
  const say = useSay()
  return (
    <Card aside={say('reception.cars', { count: entries.length })} title={title}>
      {entries.length === 0 ? (
        empty
      ) : (
        <>
          <div className={styles.legend}>
            <span>{say(isBooked ? 'reception.bookedAt' : 'reception.waits')}</span>
            <span>{say('vehicle.plate')}</span>
            <span>{say('reception.customer')}</span>
            <span>{say('intake.statement')}</span>
            <span>{say('reception.step')}</span>
            <span className={styles.promise}>{isBooked ? null : say('intake.promisedAt')}</span>
          </div>
          {entries.map((entry) => (
            <QueueRow entry={entry} key={entry.visit.id} now={now} onOpen={() => onOpen(entry)} />
          ))}
        </>
      )}
    </Card>
  )
}

/** Moves the focus to the next or previous row of a page. */
export const moveInRows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-visit]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]
  if (next === undefined) return
  next.focus()
  event.preventDefault()
}
