import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'
import { sayTime } from '../say-time.ts'
import { formatSize } from './format-size.ts'
import { type JoinedSnapshot, joinPlaces } from './join-places.ts'
import styles from './snapshots-card.module.css'
import { useSnapshots } from './use-snapshots.ts'

const FIRST_ROWS = 5

/** What there is to go back to: when, why, where, how large. */
export const SnapshotList = ({ status }: { readonly status: SnapshotStatus }): ReactNode => {
  const say = useSay()
  const all = joinPlaces(useSnapshots(status))
  const [isWhole, setWhole] = useState(false)
  if (all.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>
        {say('snapshots.list')}
        <span className={styles.count}>{say('snapshots.list.count', { count: all.length })}</span>
      </h3>
      <div className={isWhole ? styles.scroll : undefined}>
        <table className={styles.table} data-testid="snapshot-list">
          <thead>
            <tr>
              <th>{say('snapshots.list.when')}</th>
              <th>{say('snapshots.list.why')}</th>
              <th>{say('snapshots.list.where')}</th>
              <th className={styles.number}>{say('snapshots.list.size')}</th>
            </tr>
          </thead>
          <tbody>
            {(isWhole ? all : all.slice(0, FIRST_ROWS)).map((snapshot) => (
              <Row key={snapshot.info.id} {...snapshot} />
            ))}
          </tbody>
        </table>
      </div>
      {all.length > FIRST_ROWS ? (
        <div>
          <Button
            aria-expanded={isWhole}
            data-testid="snapshots-all"
            look="quiet"
            onClick={() => setWhole(!isWhole)}
            size="small"
          >
            {isWhole
              ? say('snapshots.list.less')
              : say('snapshots.list.all', { count: all.length })}
          </Button>
        </div>
      ) : null}
      <p className={styles.hint}>{say('snapshots.list.kept')}</p>
    </section>
  )
}

const Row = ({ info, where, isEncrypted }: JoinedSnapshot): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  return (
    <tr data-testid="snapshot-row" data-where={where}>
      <td className={styles.time}>{sayTime(say, info.takenAt, now, shop.offsetMinutes)}</td>
      <td>{say(`snapshots.reason.${info.reason}`)}</td>
      <td>
        {say(`snapshots.where.${where}`)}
        {isEncrypted ? <span className={styles.sealed}>{say('snapshots.password.on')}</span> : null}
      </td>
      <td className={styles.number}>{formatSize(info.size)}</td>
    </tr>
  )
}
