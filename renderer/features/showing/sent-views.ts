import type { ShownView } from '#shared/ipc/views/counter-view.ts'

/** Showings are few and short; older ones can no longer be in front of anybody. */
const MOST_KEPT = 12

const sent = new Map<string, ShownView>()
/** Handed to main, which has not said yet that it took them. */
const onTheWay = new Map<string, ShownView>()

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
  /** The last view handed over, taken or not: a change back within that moment must be sent too. */
  findLast: (showId: string): ShownView | undefined => onTheWay.get(showId) ?? sent.get(showId),
  start: (view: ShownView): void => {
    onTheWay.set(view.showId, view)
  },
  end: (view: ShownView): void => {
    if (onTheWay.get(view.showId) === view) onTheWay.delete(view.showId)
  },
  forget: (showId: string): void => {
    sent.delete(showId)
  },
}
