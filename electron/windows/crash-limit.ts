/** More often than this within the time, and reloading is no cure. */
const MOST_RELOADS = 3
const WITHIN_MS = 60_000

/** Counts a window's crashes: `mayReload(at)` is asked once per crash. */
export function createCrashLimit() {
  let crashes: readonly number[] = []
  return {
    mayReload(at: number): boolean {
      crashes = [...crashes.filter((crash) => at - crash < WITHIN_MS), at]
      return crashes.length <= MOST_RELOADS
    },
  }
}
