/** The last snapshot of the day, while the app waits for it. */
export interface Closing {
  readonly phase: 'snapshot' | 'copy'
  /** Closes without it: the journal holds everything anyway. */
  readonly skip: () => void
}

let closing: Closing | undefined
const listeners = new Set<() => void>()

/** What the app waits for before it closes, if it does. */
export const currentClosing = (): Closing | undefined => closing

export function tellClosing(next: Closing | undefined): void {
  closing = next
  for (const hear of listeners) hear()
}

/** Returns the function that stops watching. */
export function watchClosing(hear: () => void): () => void {
  listeners.add(hear)
  return () => void listeners.delete(hear)
}
