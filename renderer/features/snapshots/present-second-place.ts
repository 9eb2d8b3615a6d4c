import type { Tone } from '#renderer/ui/status-tag.tsx'
import { isCopyStale } from '#shared/domain/snapshot/is-copy-stale.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SecondPlace } from '#shared/ipc/calls/snapshot-calls.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** How the second place stands, as the desk says it. */
export interface SecondPlaceWords {
  readonly state: SecondPlace['state'] | 'stale' | 'waiting'
  readonly tone: Tone
  readonly word: string
  /** What to do about it, where there is something. */
  readonly hint?: string
}

const TONES: Readonly<Record<SecondPlaceWords['state'], Tone>> = {
  idle: 'ok',
  waiting: 'plain',
  copying: 'info',
  // Pulled out is what sticks are for: it is told, and becomes a warning with age.
  missing: 'plain',
  failed: 'warn',
  locked: 'warn',
  stale: 'warn',
}

/** Words the state; a copy that is too old is a warning whatever the place is doing. */
export function presentSecondPlace(
  say: Say,
  place: SecondPlace,
  { lastSeq, now }: { readonly lastSeq: number; readonly now: Instant },
): SecondPlaceWords {
  const { chosenAt, lastCopy } = place
  const isStale = isCopyStale({ chosenAt, lastCopy, lastSeq, now })
  const isQuiet = place.state === 'idle' || place.state === 'missing'
  const waits = place.state === 'idle' && lastCopy === undefined
  const state = isStale && isQuiet ? 'stale' : waits ? 'waiting' : place.state
  const word =
    state === 'copying'
      ? say('snapshots.second.state.copying', { percent: Math.floor((place.share ?? 0) * 100) })
      : say(`snapshots.second.state.${state}`)
  const hint = hintOf(say, place)
  return { state, tone: TONES[state], word, ...(hint === undefined ? {} : { hint }) }
}

function hintOf(say: Say, { state, reason = '' }: SecondPlace): string | undefined {
  if (state === 'missing') return say('snapshots.second.missing.hint')
  if (state === 'locked') return say('snapshots.second.locked.hint')
  if (state !== 'failed') return undefined
  if (FULL.has(reason)) return say('snapshots.second.failed.full')
  if (REFUSED.has(reason)) return say('snapshots.second.failed.refused')
  return say('snapshots.second.failed.other', { code: reason })
}

const FULL = new Set(['ENOSPC', 'EDQUOT'])
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS'])
