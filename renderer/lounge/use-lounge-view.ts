import { useEffect, useState } from 'react'
import type { LoungeDoor } from '#renderer/platform/lounge-door.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'

/** Today's board; undefined until the desk has sent one. */
export const useLoungeView = (door: LoungeDoor): LoungeView | undefined => {
  const [view, setView] = useState<LoungeView>()
  useEffect(() => {
    let isOlder = false
    const stop = door.listen('lounge.view', (next) => {
      isOlder = true
      setView(next)
    })
    // Asked for after listening began: what arrives in between is newer than the answer.
    void door.call('lounge.current', undefined).then((current) => {
      if (!isOlder && current !== null) setView(current)
    })
    return () => {
      isOlder = true
      stop()
    }
  }, [door])
  return view
}
