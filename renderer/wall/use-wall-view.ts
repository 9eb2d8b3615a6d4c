import { useEffect, useState } from 'react'
import type { WallDoor } from '#renderer/platform/wall-door.ts'
import type { WallView } from '#shared/ipc/views/wall-view.ts'

/** What the wall plays; undefined until the desk has sent it. */
export const useWallView = (door: WallDoor): WallView | undefined => {
  const [view, setView] = useState<WallView>()
  useEffect(() => {
    let isOlder = false
    const stop = door.listen('wall.view', (next) => {
      isOlder = true
      setView(next)
    })
    // Asked for after listening began: what arrives in between is newer than the answer.
    void door.call('wall.current', undefined).then((current) => {
      if (!isOlder && current !== null) setView(current)
    })
    return () => {
      isOlder = true
      stop()
    }
  }, [door])
  return view
}
