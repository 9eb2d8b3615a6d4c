import type { LoungeCallView } from '#shared/ipc/views/lounge-view.ts'

/** A call that came before this window was opened, and is older than this, is nobody's news. */
export const NEWS_MS = 90_000
/** Between two times that one call is heard. */
export const REPEAT_MS = 20_000

/** How often a call was heard here, and when last; epoch milliseconds. */
export type Heard = ReadonlyMap<string, { readonly times: number; readonly at: number }>

/** The call to be heard now, the longest waiting first; undefined while there is none. */
export function findDueCall(
  calls: readonly LoungeCallView[],
  heard: Heard,
  now: number,
  most: number,
): LoungeCallView | undefined {
  const isDue = ({ callId, at }: LoungeCallView): boolean => {
    const before = heard.get(callId)
    if (before === undefined) return now - at < NEWS_MS
    return before.times < most && now - before.at >= REPEAT_MS
  }
  return [...calls].sort((a, b) => a.at - b.at).find(isDue)
}

/** The calls heard so far with one more; those that no longer stand are forgotten. */
export function noteHeard(
  heard: Heard,
  callId: string,
  now: number,
  calls: readonly LoungeCallView[],
): Heard {
  const stands = new Set(calls.map((call) => call.callId))
  const kept = [...heard].filter(([id]) => stands.has(id))
  return new Map([...kept, [callId, { times: (heard.get(callId)?.times ?? 0) + 1, at: now }]])
}
