import { useEffect, useState } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'

/** Follows the door to the network; undefined until it is known. */
export const useNetwork = (): NetworkStatus | undefined => {
  const [status, setStatus] = useState<NetworkStatus>()
  useEffect(() => {
    let isOlder = false
    const stop = desktop.listen('network.changed', (next) => {
      isOlder = true
      setStatus(next)
    })
    void desktop.call('network.status', undefined).then((current) => {
      if (!isOlder) setStatus(current)
    })
    return () => {
      isOlder = true
      stop()
    }
  }, [])
  return status
}
