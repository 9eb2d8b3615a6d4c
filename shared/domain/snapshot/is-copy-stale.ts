import { type Instant, minutesBetween } from '#shared/kernel/instant.ts'

const STALE_AFTER_MINUTES = 24 * 60

/** What says whether the copies in the second place are too old. */
export interface CopyAge {
  /** When the place was chosen. */
  readonly chosenAt: Instant
  /** The last whole and verified copy: when it was taken, and up to which journal entry. */
  readonly lastCopy?: { readonly at: Instant; readonly seq: number } | undefined
  /** Number of the last journal entry, 0 where nothing was ever done. */
  readonly lastSeq: number
  readonly now: Instant
}

/**
 * Whether somebody has to be told: the last good copy is older than a day, and something was done
 * that it does not hold. A shop that was shut over the holidays is not warned.
 */
export function isCopyStale({ chosenAt, lastCopy, lastSeq, now }: CopyAge): boolean {
  if (lastSeq <= (lastCopy?.seq ?? 0)) return false
  return minutesBetween(lastCopy?.at ?? chosenAt, now) >= STALE_AFTER_MINUTES
}
