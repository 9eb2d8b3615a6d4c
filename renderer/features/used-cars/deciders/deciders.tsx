import type { ReactNode } from 'react'
import { listJournalOf } from '#renderer/db/repositories/journal.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './deciders.module.css'
import { type Decider, type DecidingActs, tellDeciders } from './tell-deciders.ts'

interface DecidersProps {
  /** The records whose decisions these are. */
  readonly of: readonly string[]
  readonly acts: DecidingActs
  /** What the record itself says, for what came from other books and no journal told. */
  readonly onRecord?: readonly Decider[]
}

/** Who saw, valued, approved, bought or sold, read from the journal: against deals that go astray (U8). */
export const Deciders = ({ of, acts, onRecord = [] }: DecidersProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const staff = useLive(listStaff)
  const entries = useLive((db) => listJournalOf(db, of), [of.join()])
  if (staff === undefined || entries === undefined) return null
  const told = tellDeciders(entries, acts)
  const deciders = told.length === 0 ? onRecord : told
  if (deciders.length === 0) return <p className={styles.none}>{say('usedCars.deciders.none')}</p>
  return (
    <>
      <ol aria-label={say('usedCars.deciders')} className={styles.deciders} data-testid="deciders">
        {deciders.map(({ act, by, at }) => (
          <li data-testid="decider" key={`${at}${act}`}>
            <span className={styles.act}>{act}</span>
            <b>{staff.find(({ id }) => id === by)?.name ?? say('usedCars.deciders.unknown')}</b>
            <time dateTime={at}>{formatDateTime(at, shop.offsetMinutes)}</time>
          </li>
        ))}
      </ol>
      {told.length === 0 ? <p className={styles.none}>{say('usedCars.deciders.record')}</p> : null}
    </>
  )
}
