import { useSyncExternalStore } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'

/** Takes a snapshot because somebody asked, and says what came of it. */
export function useBackUpNow(): { readonly isBusy: boolean; readonly backUp: () => void } {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const keeper = snapshotKeeperOf(useSession().db)
  const progress = useSyncExternalStore(keeper.watch, keeper.progress)
  const run = async (): Promise<void> => {
    const taken = await keeper.take('by-hand')
    if (taken.ok) notify('ok', say('snapshots.done'))
    else notify('bad', say('snapshots.failed', { why: explain(taken) }))
  }
  return { isBusy: progress !== undefined, backUp: () => void run() }
}
