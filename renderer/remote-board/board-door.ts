import type { LoungeDoor } from '#renderer/platform/lounge-door.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'

/** The lounge's door for a screen without a preload: the same board, by the network's news. */
export function createBoardDoor() {
  let last: LoungeView | null = null
  const hearers = new Set<(view: LoungeView) => void>()
  const door: LoungeDoor = {
    call: async () => last as never,
    listen(_name, hear) {
      const hearer = hear as (view: LoungeView) => void
      hearers.add(hearer)
      return () => {
        hearers.delete(hearer)
      }
    },
  }
  return {
    door,
    show(view: LoungeView): void {
      if (view === last) return
      last = view
      for (const hear of hearers) hear(view)
    },
  }
}
