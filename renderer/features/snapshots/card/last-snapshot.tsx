import { type ReactNode, useSyncExternalStore } from 'react'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { SNAPSHOT_EVERY_MINUTES } from '#shared/domain/snapshot/is-snapshot-due.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { addMinutes, compareInstants, type Instant } from '#shared/kernel/instant.ts'
import { sayTime } from '../say-time.ts'
import styles from './snapshots-card.module.css'

/** When the last snapshot was taken, what was done since, and when the next one is due. */
export const LastSnapshot = ({ last }: { readonly last: SnapshotInfo | undefined }): ReactNode => {
  const keeper = snapshotKeeperOf(useSession().db)
  const progress = useSyncExternalStore(keeper.watch, keeper.progress)
  if (progress !== undefined) return <Running share={progress.share} />
  return last === undefined ? <NoneYet /> : <Taken last={last} />
}

const Running = ({ share }: { readonly share: number | undefined }): ReactNode => {
  const say = useSay()
  const label =
    share === undefined
      ? say('snapshots.running')
      : say('snapshots.runningShare', { percent: Math.floor(share * 100) })
  return (
    <div className={styles.last} data-testid="snapshot-running" role="status">
      <p className={styles.headline}>{label}</p>
      <progress aria-label={label} className={styles.progress} max={1} value={share} />
    </div>
  )
}

const NoneYet = (): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.last} data-testid="snapshot-last">
      <p className={styles.headline}>{say('snapshots.none')}</p>
      <p className={styles.hint}>{say('snapshots.none.hint')}</p>
    </div>
  )
}

const Taken = ({ last }: { readonly last: SnapshotInfo }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const lastSave = useLive(findLastSave)
  const timeOf = (at: Instant): string => sayTime(say, at, now, shop.offsetMinutes)
  const count = (lastSave?.seq ?? 0) - last.seq
  const next = addMinutes(last.takenAt, SNAPSHOT_EVERY_MINUTES)
  const isSoon = compareInstants(next, now) <= 0
  return (
    <div className={styles.last} data-testid="snapshot-last">
      <p className={styles.headline}>
        {say('snapshots.last', { time: timeOf(last.takenAt) })}
        <span className={styles.verified}>
          <span aria-hidden>✓</span> {say('snapshots.verified')}
        </span>
      </p>
      <p className={styles.hint}>
        {count > 0
          ? say('snapshots.changed', { count, time: isSoon ? say('snapshots.soon') : timeOf(next) })
          : say('snapshots.unchanged')}
      </p>
    </div>
  )
}
