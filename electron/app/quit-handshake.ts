/** A desk that has not finished writing by then does not answer any more. */
export const QUIT_LIMIT_MS = 5_000

export interface QuitWiring {
  /** Whether a desk is there that can be waited for. */
  readonly isDeskRunning: () => boolean
  readonly askDesk: () => void
  readonly quit: () => void
  readonly onLate: () => void
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
}

export interface QuitHandshake {
  /** Whether the app may quit now; if not, the desk is asked and the app quits after it. */
  mayQuit(): boolean
  /** The desk has written what it had to. */
  confirm(): void
}

/** Lets the desk finish writing before the app goes, but not for ever. */
export function createQuitHandshake(wiring: QuitWiring): QuitHandshake {
  let isConfirmed = false
  let stopTimer: (() => void) | undefined

  const confirm = () => {
    if (isConfirmed) return
    isConfirmed = true
    stopTimer?.()
    wiring.quit()
  }
  return {
    mayQuit() {
      if (isConfirmed || !wiring.isDeskRunning()) return true
      if (stopTimer === undefined) {
        stopTimer = wiring.startTimer(() => {
          wiring.onLate()
          confirm()
        }, QUIT_LIMIT_MS)
        wiring.askDesk()
      }
      return false
    },
    confirm,
  }
}
