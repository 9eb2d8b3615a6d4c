import type { CanvasShape, PaperNode } from '../nodes.ts'
import { INK, SMALL_SIZE } from '../paper-look.ts'
import { estimateTextWidth } from '../text-width.ts'

/** A scale from the bad end (0) to the good end (1) with what was measured on it. */
export interface MeasureGauge {
  /** `实测值 2.1 mm`, above the scale. */
  readonly measured: { readonly at: number; readonly label: string }
  /** Limit and new value, below the scale. */
  readonly marks: readonly { readonly at: number; readonly label: string }[]
  /** Where the zone past the limit ends; absent without a limit. */
  readonly badUntil?: number
  /** Where the zone near the limit ends. */
  readonly adviseUntil?: number
}

const HEIGHT = 8
const LABEL_ROOM = 11
// Greys far enough apart for a photocopier.
const BAD = '#7d7d7d'
const ADVISE = '#c4c4c4'
const GOOD = '#f4f4f4'

/** The scale drawn at a width in points. */
export function layoutMeasureGauge(gauge: MeasureGauge, width: number): PaperNode {
  const { measured, marks, badUntil = 0, adviseUntil = badUntil } = gauge
  const x = clamp(measured.at) * width
  const zone = (from: number, to: number, color: string): CanvasShape[] =>
    to > from
      ? [{ type: 'rect', x: from * width, y: 0, w: (to - from) * width, h: HEIGHT, color }]
      : []
  const bad = clamp(badUntil)
  const advise = Math.max(bad, clamp(adviseUntil))
  return {
    stack: [
      markLabel(measured.label, x, width, 0, true),
      ...marks.map(({ at, label }) =>
        markLabel(label, clamp(at) * width, width, LABEL_ROOM + HEIGHT + 2, false),
      ),
      {
        canvas: [
          ...zone(0, bad, BAD),
          ...zone(bad, advise, ADVISE),
          ...zone(advise, 1, GOOD),
          { type: 'rect', x: 0, y: 0, w: width, h: HEIGHT, lineWidth: 0.6, lineColor: INK },
          ...marks.map(({ at }): CanvasShape => tickAt(clamp(at) * width)),
          { type: 'line', x1: x, y1: -2, x2: x, y2: HEIGHT + 2, lineWidth: 2, lineColor: INK },
        ],
        margin: [0, LABEL_ROOM, 0, LABEL_ROOM],
      },
    ],
  }
}

const tickAt = (x: number): CanvasShape => ({
  type: 'line',
  x1: x,
  y1: 0,
  x2: x,
  y2: HEIGHT + 2,
  lineWidth: 0.8,
  lineColor: INK,
})

const clamp = (at: number): number => Math.min(1, Math.max(0, at))

/** A label centred on its mark, but never outside the scale. */
function markLabel(text: string, x: number, width: number, y: number, bold: boolean): PaperNode {
  const room = estimateTextWidth(text, SMALL_SIZE)
  const left = Math.min(Math.max(0, x - room / 2), Math.max(0, width - room))
  return { text, fontSize: SMALL_SIZE, bold, noWrap: true, relativePosition: { x: left, y } }
}
