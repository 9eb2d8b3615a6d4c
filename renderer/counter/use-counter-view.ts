import { useEffect, useState } from 'react'
import type { CounterDoor } from '#renderer/platform/counter-door.ts'
import type { CounterView } from '#shared/ipc/views/counter-view.ts'

/** What is to be shown now; undefined until the main process has said so. */
export const useCounterView = (door: CounterDoor): CounterView | undefined => {
  const [view, setView] = useState<CounterView>()
  useEffect(() => {
    let isOlder = false
    const stop = door.listen('counter.view', (next) => {
      isOlder = true
      setView(next)
    })
    // Asked for after listening began: what arrives in between is newer than the answer.
    void door.call('counter.current', undefined).then((current) => {
      if (!isOlder) setView(current)
    })
    return () => {
      isOlder = true
      stop()
    }
  }, [door])
  return view
}
