import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'

/** Keeps the last board, for a lounge window that opens later. */
export function createLoungeBoard(send: (view: LoungeView) => void) {
  let last: LoungeView | null = null
  return {
    update(view: LoungeView): void {
      last = view
      send(view)
    },
    current: (): LoungeView | null => last,
  }
}

export type LoungeBoard = ReturnType<typeof createLoungeBoard>
