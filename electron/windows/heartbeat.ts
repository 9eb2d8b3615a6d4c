/** A page is asked this often, and may leave this long unanswered; milliseconds. */
export const ASK_EVERY_MS = 500
export const PATIENCE_MS = 3_000
/** Loading takes longer on a slow machine than answering does. */
export const LOAD_PATIENCE_MS = 20_000

export interface HeartbeatWiring {
  /** Asks the page; settles when its main thread has answered. */
  readonly ask: () => Promise<unknown>
  readonly isLoading: () => boolean
  /** It has not answered for too long. */
  readonly onStopped: () => void
  /** Milliseconds that never run backwards. */
  readonly now: () => number
}

/**
 * Notices a page that hangs, also while nobody touches it: Chromium by itself tells only of input
 * left unanswered. Call `tick` every `ASK_EVERY_MS`.
 */
export function createHeartbeat({ ask, isLoading, onStopped, now }: HeartbeatWiring) {
  let asked: symbol | undefined
  let since = now()
  let lastTick = now()

  const forgive = (at: number) => {
    asked = undefined
    since = at
  }
  return {
    /** Another page stands there now: the one that was asked will never answer. */
    restart: () => forgive(now()),
    tick(): void {
      const at = now()
      // The computer slept, or main itself was busy: that says nothing about the page.
      if (at - lastTick > 2 * ASK_EVERY_MS) forgive(at)
      lastTick = at
      const patience = isLoading() ? LOAD_PATIENCE_MS : PATIENCE_MS
      if (asked !== undefined && at - since >= patience) {
        forgive(at)
        onStopped()
        return
      }
      if (asked !== undefined) return
      const question = Symbol('asked')
      asked = question
      since = at
      const settle = () => {
        if (asked === question) asked = undefined
      }
      ask().then(settle, settle)
    },
  }
}
