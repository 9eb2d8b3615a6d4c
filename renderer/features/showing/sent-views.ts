import type { ShownView } from '#shared/ipc/views/counter-view.ts'

/** Showings are few and short; older ones can no longer be in front of anybody. */
const MOST_KEPT = 12

const sent = new Map<string, ShownView>()

/**
 * What this window last sent under each showing: what the customer is looking at. An answer is
 * held against it, and nothing is sent twice.
 */
export const sentViews = {
  find: (showId: string): ShownView | undefined => sent.get(showId),
  keep(view: ShownView): void {
    sent.delete(view.showId)
    sent.set(view.showId, view)
    const oldest = sent.keys().next().value
    if (sent.size > MOST_KEPT && oldest !== undefined) sent.delete(oldest)
  },
  forget: (showId: string): void => {
    sent.delete(showId)
  },
}
