import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { FeedField } from './feed-field.tsx'
import { installUpdate, mayUpdate } from './install-update.ts'
import { UpdateState } from './update-state.tsx'
import styles from './updates-card.module.css'
import { useUpdateStatus } from './use-update-status.ts'

/** Newer versions: where they are asked for, what there is, and the way to them. */
export const UpdatesCard = ({
  desktop = realDesktop,
}: {
  readonly desktop?: Desktop
}): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain()
  const status = useUpdateStatus(desktop)
  const [isInstalling, setInstalling] = useState(false)
  if (status === undefined) return null
  const { version, feed, state } = status

  const saveFeed = async (next: string | null): Promise<void> => {
    const allowed = await mayUpdate(session)
    if (!allowed.ok) return notify('bad', explain(allowed))
    await desktop.call('updates.set-feed', { feed: next })
    notify('ok', say(next === null ? 'updates.feed.removed' : 'updates.feed.saved'))
  }
  const install = async (): Promise<void> => {
    const allowed = await mayUpdate(session)
    if (!allowed.ok) return notify('bad', explain(allowed))
    setInstalling(true)
    const installed = await installUpdate(snapshotKeeperOf(session.db, desktop), desktop)
    if (installed.ok) return
    setInstalling(false)
    notify('bad', say('updates.failed', { why: explain(installed) }))
  }
  const isAsked = state !== 'off' && state !== 'not-installed'
  const mayCheck = state === 'idle' || state === 'current' || state === 'failed'
  return (
    <Card
      aside={
        isAsked ? (
          <Button
            data-testid="update-check"
            disabled={!mayCheck}
            onClick={() => void desktop.call('updates.check', undefined)}
            size="small"
          >
            {say('updates.check')}
          </Button>
        ) : null
      }
      testId="settings-updates"
      title={say('updates.title')}
    >
      <div className={styles.body}>
        <p className={styles.version}>{say('updates.version', { version })}</p>
        <UpdateState status={status} />
        {state === 'found' ? (
          <div>
            <Button
              data-testid="update-download"
              look="primary"
              onClick={() => void desktop.call('updates.download', undefined)}
              size="small"
            >
              {say('updates.download')}
            </Button>
          </div>
        ) : null}
        {state === 'ready' ? (
          <div className={styles.install}>
            <Button
              data-testid="update-install"
              disabled={isInstalling}
              look="primary"
              onClick={() => void install()}
              size="small"
            >
              {say('updates.install')}
            </Button>
            <p className={styles.hint}>
              {say(isInstalling ? 'updates.installing' : 'updates.install.hint')}
            </p>
          </div>
        ) : null}
        {state === 'not-installed' ? null : (
          <FeedField feed={feed} key={feed} onSave={(next) => void saveFeed(next)} />
        )}
      </div>
    </Card>
  )
}
