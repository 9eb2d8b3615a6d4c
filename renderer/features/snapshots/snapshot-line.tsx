import type { ReactNode } from 'react'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'
import { presentSecondPlace } from './present-second-place.ts'
import { sayTime } from './say-time.ts'
import styles from './snapshot-line.module.css'
import { useSnapshotStatus } from './use-snapshot-status.ts'

/** The footer is drawn with the desk: the folder is looked at when the start is over. */
const AFTER_MS = 8_000
/** What somebody should see to. */
const TOLD = ['stale', 'missing', 'failed', 'locked'] as const

/** The footer's word on backups: when the last was, and what somebody should see to. */
export const SnapshotLine = (): ReactNode => {
  const status = useSnapshotStatus(AFTER_MS)
  return status?.last === undefined ? null : <Line {...status} />
}

const Line = ({ last, second }: SnapshotStatus): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const lastSeq = useLive(findLastSave)?.seq ?? 0
  if (last === undefined) return null
  const place = second && presentSecondPlace(say, second, { lastSeq, now })
  const state = place?.state
  const told = TOLD.find((each) => each === state)
  return (
    <button
      className={styles.line}
      data-state={told ?? 'fine'}
      data-testid="snapshot-line"
      onClick={() => go({ name: 'settings' })}
      title={say('snapshots.line.open')}
      type="button"
    >
      {place === undefined || told === undefined ? (
        say('snapshots.line.backedUp', {
          time: sayTime(say, last.takenAt, now, shop.offsetMinutes),
        })
      ) : (
        <StatusTag tone={place.tone}>{say(`snapshots.line.${told}`)}</StatusTag>
      )}
    </button>
  )
}
