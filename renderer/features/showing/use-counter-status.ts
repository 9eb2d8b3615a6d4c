import { useEffect, useState } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import type { CounterStatus } from '#shared/ipc/contract.ts'

/** Where the counter display stands, followed; undefined until it is known. */
export const useCounterStatus = (): CounterStatus | undefined => {
  const [status, setStatus] = useState<CounterStatus>()
  useEffect(() => {
    let isNewer = false
    const stop = desktop.listen('counter.changed', (next) => {
      isNewer = true
      setStatus(next)
    })
    // Asked after listening began: a change that came in between is newer than the answer.
    void desktop.call('counter.status', undefined).then((current) => {
      if (!isNewer) setStatus(current)
    })
    return () => {
      isNewer = true
      stop()
    }
  }, [])
  return status
}
