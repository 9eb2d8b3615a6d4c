import type { Rectangle } from 'electron'
import type { DisplayFacts } from './display-identity.ts'

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom))

/** The display on which most of the desk's window lies; the primary one before it has opened. */
export function findDeskDisplay<D extends DisplayFacts>(
  displays: readonly D[],
  desk: Rectangle | undefined,
): D | undefined {
  const primary = displays.find(({ isPrimary }) => isPrimary) ?? displays[0]
  if (desk === undefined) return primary
  const covered = (display: D) =>
    overlap(desk.x, desk.width, display.x, display.width) *
    overlap(desk.y, desk.height, display.y, display.height)
  const best = displays.toSorted((a, b) => covered(b) - covered(a))[0]
  return best === undefined || covered(best) === 0 ? primary : best
}
