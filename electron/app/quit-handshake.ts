/** A desk that has not finished writing by then does not answer any more. */
export const QUIT_LIMIT_MS = 5_000
/** However busy the desk says it is: nobody waits longer for the last snapshot of the day. */
export const QUIT_LONGEST_MS = 180_000

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
  /** The desk is still writing: its time begins anew, as long as there is any. */
  extend(): void
  /** The desk has written what it had to. */
  confirm(): void
}

/** Lets the desk finish writing before the app goes, but not for ever. */
export function createQuitHandshake(wiring: QuitWiring): QuitHandshake {
  let isConfirmed = false
  let stopTimer: (() => void) | undefined
  let stopLongest: (() => void) | undefined

  const confirm = () => {
    if (isConfirmed) return
    isConfirmed = true
    stopTimer?.()
    stopLongest?.()
    wiring.quit()
  }
  const giveUp = () => {
    wiring.onLate()
    confirm()
  }
  const startTimer = () => {
    stopTimer?.()
    stopTimer = wiring.startTimer(giveUp, QUIT_LIMIT_MS)
  }
  return {
    mayQuit() {
      if (isConfirmed || !wiring.isDeskRunning()) return true
      if (stopTimer === undefined) {
        startTimer()
        stopLongest = wiring.startTimer(giveUp, QUIT_LONGEST_MS)
        wiring.askDesk()
      }
      return false
    },
    extend() {
      if (!isConfirmed && stopTimer !== undefined) startTimer()
    },
    confirm,
  }
}
