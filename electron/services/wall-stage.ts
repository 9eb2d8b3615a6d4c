import { listMediaOf, type SlideView } from '#shared/ipc/views/slide-view.ts'
import type { WallView } from '#shared/ipc/views/wall-view.ts'

/** Keeps what the wall plays, for a window that opens later, and which files slides may load. */
export function createWallStage(send: (view: WallView) => void) {
  let last: WallView | null = null
  const granted = new Map<string, ReadonlySet<string>>()
  const grant = (
    screen: 'wall' | 'counter' | 'lounge',
    slides: readonly SlideView[] = [],
  ): void => {
    granted.set(screen, new Set(listMediaOf(slides)))
  }
  return {
    update(view: WallView): void {
      last = view
      // Granted before the view leaves: the window asks for the files as soon as it has it.
      grant('wall', view.slides)
      send(view)
    },
    current: (): WallView | null => last,
    /** The slides that another screen plays meanwhile. */
    grant,
    isGranted: (hash: string): boolean => [...granted.values()].some((hashes) => hashes.has(hash)),
  }
}

export type WallStage = ReturnType<typeof createWallStage>
