import { type ReactNode, useEffect, useRef } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ClosingDialog } from './close/closing-dialog.tsx'
import { takeDueSnapshot } from './take-due-snapshot.ts'

/** A desk that was just opened is wanted for other things. */
const FIRST_LOOK_MS = 20_000
const LOOK_EVERY_MS = 60_000
/** A disk that was full a minute ago is full now. */
const AFTER_FAILURE_MS = 10 * 60_000

const whenIdle = (act: () => void): void => {
  requestIdleCallback(act, { timeout: 30_000 })
}

/** Takes the hourly snapshots, wherever the desk is at work, and says when one failed. Mounted once. */
export const SnapshotWatch = ({ desktop = realDesktop }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const { db, clock } = useSession()
  const tell = useRef((_failed: Parameters<typeof explain>[0]) => {})
  tell.current = (failed) => notify('warn', say('snapshots.failed', { why: explain(failed) }))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isHere = true
    const later = (milliseconds: number): void => {
      if (isHere) timer = setTimeout(() => whenIdle(() => void look()), milliseconds)
    }
    const look = async (): Promise<void> => {
      const keeper = snapshotKeeperOf(db, desktop)
      const taken = await takeDueSnapshot({ db, desktop, keeper, clock }).catch(() => undefined)
      const isFailed = taken?.ok === false
      if (isFailed && isHere) tell.current(taken)
      later(isFailed ? AFTER_FAILURE_MS : LOOK_EVERY_MS)
    }
    later(FIRST_LOOK_MS)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [db, clock, desktop])
  return <ClosingDialog />
}
