import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatReading, reading } from '#shared/domain/comparison/reading.ts'
import styles from './phone-page.module.css'
import type { QueueEntry } from './sending-queue.ts'

interface QueueListProps {
  readonly entries: readonly QueueEntry[]
  readonly onRetry: (id: string) => void
  readonly onDrop: (id: string) => void
}

/** What was sent and what is on its way, the newest first. */
export const QueueList = ({ entries, onRetry, onDrop }: QueueListProps): ReactNode => {
  const say = useSay()
  if (entries.length === 0) return null
  return (
    <section className={styles.queue}>
      <h2>{say('phone.page.queue')}</h2>
      <ul>
        {[...entries].reverse().map((entry) => (
          <QueueRow entry={entry} key={entry.sending.id} onDrop={onDrop} onRetry={onRetry} />
        ))}
      </ul>
    </section>
  )
}

interface QueueRowProps {
  readonly entry: QueueEntry
  readonly onRetry: (id: string) => void
  readonly onDrop: (id: string) => void
}

const QueueRow = ({ entry, onRetry, onDrop }: QueueRowProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { sending, state, percent, refusal } = entry
  const what =
    sending.kind === 'photo'
      ? say(`phone.page.kind.${sending.side}`)
      : `${formatReading(reading(sending.measured))} ${sending.unit}`
  return (
    <li data-state={state} data-testid="phone-entry">
      <span>
        {sending.target.part}
        {sending.target.position === '' ? '' : ` ${sending.target.position}`} · {what}
      </span>
      <b>
        {state === 'waiting' ? say('phone.page.waiting') : null}
        {state === 'sending' ? say('phone.page.sending', { percent }) : null}
        {state === 'sent' ? `✓ ${say('phone.page.sent')}` : null}
        {state === 'refused' ? `✕ ${say('phone.page.failed')}` : null}
      </b>
      {state === 'sending' ? <progress max={100} value={percent} /> : null}
      {refusal === undefined || state !== 'refused' ? null : (
        <div className={styles.refusal}>
          <p role="alert">{explain(refusal)}</p>
          <div className={styles.pair}>
            <button className={styles.plain} onClick={() => onDrop(sending.id)} type="button">
              {say('phone.page.drop')}
            </button>
            <button className={styles.plain} onClick={() => onRetry(sending.id)} type="button">
              {say('phone.page.retry')}
            </button>
          </div>
        </div>
      )}
    </li>
  )
}
