import { useEffect, useState } from 'react'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { UpdateStatus } from '#shared/ipc/calls/update-calls.ts'

/** Where the updates stand, followed; undefined until it is known. */
export function useUpdateStatus(desktop: Desktop): UpdateStatus | undefined {
  const [status, setStatus] = useState<UpdateStatus>()
  useEffect(() => {
    let isNewer = false
    const stop = desktop.listen('updates.changed', (next) => {
      isNewer = true
      setStatus(next)
    })
    void desktop.call('updates.status', undefined).then((current) => {
      if (!isNewer) setStatus(current)
    })
    return () => {
      isNewer = true
      stop()
    }
  }, [desktop])
  return status
}
