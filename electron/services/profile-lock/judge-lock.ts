import * as v from 'valibot'

/** Who has a profile open: written into it, and again every little while. */
const profileLock = v.object({
  /** Made anew at every start: tells one start of a machine from another. */
  id: v.string(),
  machine: v.string(),
  pid: v.number(),
  /** ISO 8601. */
  startedAt: v.string(),
})
export type ProfileLock = v.InferOutput<typeof profileLock>

/** How often a lock is written anew, and after what silence nobody is behind it any more. */
export const BEAT_MS = 30_000
export const STALE_MS = 180_000

/** Reads a lock; undefined where the text is none: half written by a machine that lost its power. */
export function parseLock(text: string): ProfileLock | undefined {
  try {
    const parsed = v.safeParse(profileLock, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether a profile may be opened beside the lock found in it. On one machine the lock of a single
 * instance decides, which dies with its process; another machine has it while its lock is fresh.
 * `ageMs` is told by the file's own clock: those of two machines differ.
 */
export function judgeLock(
  found: ProfileLock | undefined,
  machine: string,
  ageMs: number,
): 'free' | 'in-use' | 'taken-over' {
  if (found === undefined || found.machine === machine) return 'free'
  return ageMs < STALE_MS ? 'in-use' : 'taken-over'
}
