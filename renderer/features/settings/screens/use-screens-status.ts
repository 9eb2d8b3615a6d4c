import { useEffect, useState } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import type { ScreensStatus } from '#shared/ipc/contract.ts'

/** How the public screens stand, followed; undefined until it is known. */
export const useScreensStatus = (): ScreensStatus | undefined => {
  const [status, setStatus] = useState<ScreensStatus>()
  useEffect(() => {
    let isNewer = false
    const stop = desktop.listen('screens.changed', (next) => {
      isNewer = true
      setStatus(next)
    })
    // Asked after listening began: a change that came in between is newer than the answer.
    void desktop.call('screens.status', undefined).then((current) => {
      if (!isNewer) setStatus(current)
    })
    return () => {
      isNewer = true
      stop()
    }
  }, [])
  return status
}
