import type { CounterView } from '#shared/ipc/views/counter-view.ts'

/** Reading an estimate and signing it takes its time. */
const LEAST_FOR_SIGNING_S = 600
const LONGEST_ASKING_S = 20

/** The seconds for which a view may stay untouched, and those at their end in which it asks. */
export interface IdleLimit {
  readonly seconds: number
  readonly askingSeconds: number
}

/** After this long without touch or update the display forgets the customer; never while idle. */
export function idleLimitOf(view: CounterView, clearAfterSeconds: number): IdleLimit | undefined {
  if (view.kind === 'idle') return undefined
  const isSigning =
    view.kind === 'agreement' || (view.kind === 'estimate' && view.isSignatureWanted)
  const seconds = isSigning ? Math.max(LEAST_FOR_SIGNING_S, clearAfterSeconds) : clearAfterSeconds
  return { seconds, askingSeconds: Math.min(LONGEST_ASKING_S, seconds / 2) }
}
