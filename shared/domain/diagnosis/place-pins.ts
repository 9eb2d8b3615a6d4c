import { BODY_OUTLINE, BODY_VIEW_BOX } from '../vehicle/body-outline.ts'
import { CHASSIS_OUTLINE, CHASSIS_VIEW_BOX } from '../vehicle/chassis-outline.ts'
import type { FindingGrade } from './finding.ts'
import type { FindingPlace } from './finding-place.ts'
import { isHidden } from './hidden-places-of.ts'

/** What a pin is put in for. */
export interface PinnedFinding {
  readonly number: number
  readonly grade: FindingGrade
  readonly place: FindingPlace
}

/** A pin where it stands on its drawing, in the drawing's own units. */
export interface Pin extends PinnedFinding {
  readonly drawing: 'outside' | 'hidden'
  readonly x: number
  readonly y: number
}

/** From one pin to the next at the same place: they touch and never cover one another. */
const STEP = 46
/** Half a pin and a little air: no pin is cut off at the edge. */
const EDGE = 28

/**
 * Puts a numbered pin where each finding is; several at one place stand side by side. `scale` is how
 * much larger than usual the pins are drawn, so that they read on a small drawing.
 */
export function placePins(findings: readonly PinnedFinding[], scale = 1): Pin[] {
  return findings.map((finding): Pin => {
    const { place } = finding
    const hidden = isHidden(place)
    const { at } = hidden ? CHASSIS_OUTLINE[place] : BODY_OUTLINE[place]
    const { width } = hidden ? CHASSIS_VIEW_BOX : BODY_VIEW_BOX
    const same = findings.filter((other) => other.place === place)
    const step = STEP * scale
    const edge = EDGE * scale
    const row = (same.length - 1) * step
    const first = Math.min(Math.max(at.x - row / 2, edge), width - edge - row)
    const x = first + same.indexOf(finding) * step
    return { ...finding, drawing: hidden ? 'hidden' : 'outside', x, y: at.y }
  })
}

/**
 * The outline of a pin around its point, a shape for each grade: octagon, triangle, circle. Whoever
 * does not see red from green, and every photocopier, still tells them apart.
 */
export const PIN_SHAPES: Readonly<
  Record<FindingGrade, { readonly path: string; readonly textY: number }>
> = {
  red: { path: 'M-9 -22 L9 -22 L22 -9 L22 9 L9 22 L-9 22 L-22 9 L-22 -9 Z', textY: 0 },
  yellow: { path: 'M0 -27 L28 20 L-28 20 Z', textY: 5 },
  green: { path: 'M-21 0 A21 21 0 0 1 21 0 A21 21 0 0 1 -21 0 Z', textY: 0 },
}
