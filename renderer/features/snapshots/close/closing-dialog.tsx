import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useSnapshotStatus } from '../use-snapshot-status.ts'
import { type Closing, currentClosing, watchClosing } from './closing.ts'
import styles from './closing-dialog.module.css'

/** What is over sooner needs no words. */
const SHOWN_AFTER_MS = 600

/** Says what the app waits for before it closes, and lets it be skipped. */
export const ClosingDialog = (): ReactNode => {
  const closing = useSyncExternalStore(watchClosing, currentClosing)
  const [isShown, setShown] = useState(false)
  const isClosing = closing !== undefined
  useEffect(() => {
    if (!isClosing) return setShown(false)
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isClosing])
  return closing !== undefined && isShown ? <ClosingNow {...closing} /> : null
}

const ClosingNow = ({ phase, skip }: Closing): ReactNode => {
  const say = useSay()
  const keeper = snapshotKeeperOf(useSession().db)
  const progress = useSyncExternalStore(keeper.watch, keeper.progress)
  const second = useSnapshotStatus()?.second
  const share = phase === 'snapshot' ? progress?.share : second?.share
  const label =
    phase === 'snapshot'
      ? say('snapshots.closing.snapshot')
      : say('snapshots.closing.copy', { place: second?.name ?? '' })
  return (
    <Dialog
      foot={
        <Button data-testid="closing-skip" keys="Esc" onClick={skip}>
          {say('snapshots.closing.skip')}
        </Button>
      }
      onClose={skip}
      testId="closing"
      title={say('snapshots.closing')}
      width={440}
    >
      <p>{label}</p>
      <progress aria-label={label} className={styles.progress} max={1} value={share} />
      <p className={styles.hint}>{say('snapshots.closing.hint')}</p>
    </Dialog>
  )
}
