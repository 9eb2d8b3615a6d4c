import type { CanvasShape, PaperNode } from '../nodes.ts'
import { FAINT_INK, INK, SMALL_SIZE } from '../paper-look.ts'

/** A fuel or charge gauge: read, or left empty to be marked by hand. */
export interface LevelGauge {
  readonly label: string
  /** `3/8`, `46%`; empty when not read. */
  readonly value: string
  /** 0 to 1; absent when not read. */
  readonly level?: number
  /** Divisions of the scale. */
  readonly steps: number
  /** What stands at the two ends: E and F, 0 and 100%. */
  readonly ends: readonly [low: string, high: string]
}

const HEIGHT = 9

/** The gauge with its scale, filled up to the level. */
export function layoutLevelGauge(gauge: LevelGauge, width: number): PaperNode {
  const { label, value, level, steps, ends } = gauge
  const shapes: CanvasShape[] = [
    ...(level === undefined || level === 0
      ? []
      : [{ type: 'rect', x: 0, y: 0, w: width * level, h: HEIGHT, color: '#8c8c8c' } as const]),
    { type: 'rect', x: 0, y: 0, w: width, h: HEIGHT, lineWidth: 0.6, lineColor: INK },
    ...Array.from({ length: steps - 1 }, (_unused, index): CanvasShape => {
      const x = ((index + 1) * width) / steps
      const isMajor = (index + 1) % (steps / 2) === 0
      return {
        type: 'line',
        x1: x,
        y1: isMajor ? 0 : HEIGHT / 2,
        x2: x,
        y2: HEIGHT,
        lineWidth: 0.4,
        lineColor: INK,
      }
    }),
  ]
  return {
    stack: [
      { text: [{ text: label, bold: true }, `　${value}`] },
      { canvas: shapes, margin: [0, 1, 0, 0] },
      {
        columns: [
          { text: ends[0], width: width / 2 },
          { text: ends[1], width: width / 2, alignment: 'right' },
        ],
        // Said here, or the gap of the columns around would come in.
        columnGap: 0,
        fontSize: SMALL_SIZE,
        color: FAINT_INK,
      },
    ],
    margin: [0, 0, 0, 4],
  }
}
