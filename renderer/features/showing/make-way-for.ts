import { desktop } from '#renderer/platform/desktop.ts'
import { ownerOf, subjectOf } from './show-id.ts'

/**
 * Takes away what the same customer is looking at, so that the next thing does not queue behind
 * it. Not while others wait: their turn would come first.
 */
export const makeWayFor = async (showId: string): Promise<void> => {
  const { showing, waiting } = await desktop.call('counter.status', undefined)
  if (showing === undefined || showing.showId === showId || waiting > 0) return
  const before = subjectOf(showing.showId)
  const next = subjectOf(showId)
  const isSameOwner =
    before === undefined || next === undefined ? before === next : ownerOf(before) === ownerOf(next)
  if (isSameOwner) await desktop.call('counter.clear', { showId: showing.showId })
}
