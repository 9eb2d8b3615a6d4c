/** Taps in the corner that open the PIN pad, and how far apart they may be. */
const TAPS = 5
const LONGEST_GAP_MS = 1_000
/** The corner, in CSS pixels: a fingertip and a half. */
export const CORNER_PX = 96

/**
 * Counts quick taps in the top left corner: `tap` says whether this one was the last. What lies
 * there keeps working, so the gesture shows nothing to whoever does not know it.
 */
export function createCornerTaps() {
  let count = 0
  let last = Number.NEGATIVE_INFINITY
  return {
    tap(x: number, y: number, at: number): boolean {
      const isInCorner = x <= CORNER_PX && y <= CORNER_PX
      if (!isInCorner || at - last > LONGEST_GAP_MS) count = 0
      if (!isInCorner) return false
      last = at
      count += 1
      if (count < TAPS) return false
      count = 0
      return true
    },
  }
}
