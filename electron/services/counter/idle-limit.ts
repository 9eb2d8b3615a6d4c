import type { CounterView } from '#shared/ipc/views/counter-view.ts'

const MINUTE = 60_000

/** After this long without touch or update the display forgets the customer; never while idle. */
export function idleLimitOf(view: CounterView): number | undefined {
  if (view.kind === 'idle') return undefined
  // Reading an estimate and signing it takes its time.
  return view.kind === 'estimate' && view.isSignatureWanted ? 10 * MINUTE : 3 * MINUTE
}
