import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { useSnapshotStatus } from '../use-snapshot-status.ts'
import { LastSnapshot } from './last-snapshot.tsx'
import { SecondPlaceFields } from './second-place-fields.tsx'
import { SnapshotList } from './snapshot-list.tsx'
import styles from './snapshots-card.module.css'
import { useBackUpNow } from './use-back-up-now.ts'

const NOW_KEY = 'Alt+B'

/** The backups: when the last was, where they lie, who can read them. */
export const SnapshotsCard = (): ReactNode => {
  const say = useSay()
  const status = useSnapshotStatus()
  const { isBusy, backUp } = useBackUpNow()
  useKeys({ [NOW_KEY]: isBusy ? undefined : backUp })
  return (
    <Card
      aside={
        <Button
          data-testid="snapshot-now"
          disabled={isBusy}
          keys={NOW_KEY}
          onClick={backUp}
          size="small"
        >
          {say('snapshots.now')}
        </Button>
      }
      testId="settings-snapshots"
      title={say('snapshots.title')}
    >
      {status === undefined ? null : (
        <div className={styles.body}>
          <LastSnapshot last={status.last} />
          <SecondPlaceFields status={status} />
          <SnapshotList status={status} />
        </div>
      )}
    </Card>
  )
}
