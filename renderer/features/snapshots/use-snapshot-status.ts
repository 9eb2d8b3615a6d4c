import { useEffect, useState } from 'react'
import { desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'

/**
 * How the snapshots stand, followed; undefined until it is known. `afterMs` lets a start go first:
 * the folder is not looked at before.
 */
export const useSnapshotStatus = (
  afterMs = 0,
  desktop = realDesktop,
): SnapshotStatus | undefined => {
  const [status, setStatus] = useState<SnapshotStatus>()
  useEffect(() => {
    let isNewer = false
    const stop = desktop.listen('snapshots.changed', (next) => {
      isNewer = true
      setStatus(next)
    })
    const timer = setTimeout(() => {
      void desktop.call('snapshots.status', undefined).then((current) => {
        if (!isNewer) setStatus(current)
      })
    }, afterMs)
    return () => {
      isNewer = true
      clearTimeout(timer)
      stop()
    }
  }, [afterMs, desktop])
  return status
}
