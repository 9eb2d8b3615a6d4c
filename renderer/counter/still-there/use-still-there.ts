import { useEffect, useState } from 'react'
import type { CounterDoor } from '#renderer/platform/counter-door.ts'
import type { StillThere } from '#shared/ipc/contract.ts'
import type { CounterView } from '#shared/ipc/views/counter-view.ts'

/** What the display asks, if it asks; any touch answers it, and so does news from the desk. */
export const useStillThere = (
  door: CounterDoor,
  view: CounterView | undefined,
): StillThere | undefined => {
  const [asking, setAsking] = useState<StillThere>()
  const isAsked = asking !== undefined
  useEffect(() => door.listen('counter.asking', setAsking), [door])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is what ends it
  useEffect(() => setAsking(undefined), [view])
  useEffect(() => {
    if (!isAsked) return undefined
    const answer = (): void => {
      setAsking(undefined)
      // At once, though the last touch may have been told a moment ago.
      door.call('counter.touched', undefined).catch(() => undefined)
    }
    // Moving a mouse by shaking the counter is no answer.
    window.addEventListener('pointerdown', answer, true)
    window.addEventListener('keydown', answer, true)
    return () => {
      window.removeEventListener('pointerdown', answer, true)
      window.removeEventListener('keydown', answer, true)
    }
  }, [isAsked, door])
  if (view === undefined || view.kind === 'idle') return undefined
  return asking?.showId === view.showId ? asking : undefined
}
