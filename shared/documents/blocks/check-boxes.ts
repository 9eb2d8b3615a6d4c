import type { CanvasNode, CanvasShape, Margin, PaperNode } from '../nodes.ts'
import { INK } from '../paper-look.ts'

/** A choice on paper: ticked by the record, or left to be ticked by hand. */
export interface CheckBox {
  readonly label: string
  readonly isTicked: boolean
}

/** A question with its boxes. */
export interface CheckLine {
  readonly label: string
  readonly boxes: readonly CheckBox[]
}

const SIDE = 7

// Drawn, because the fonts that carry Chinese have no ballot boxes (U+2610, U+2611).
function boxShapes(isTicked: boolean): CanvasShape[] {
  const box: CanvasShape = {
    type: 'rect',
    x: 0.5,
    y: 0,
    w: SIDE,
    h: SIDE,
    lineWidth: 0.6,
    lineColor: INK,
  }
  const tick: CanvasShape[] = [
    { type: 'line', x1: 1.8, y1: 3.4, x2: 3.4, y2: 5.5, lineWidth: 1, lineColor: INK },
    { type: 'line', x1: 3.4, y1: 5.5, x2: 6.8, y2: 1, lineWidth: 1, lineColor: INK },
  ]
  return isTicked ? [box, ...tick] : [box]
}

const BESIDE_TEXT: Margin = [0, 2.8, 0, 0]

/** A drawn box alone. */
export function layoutBox(isTicked: boolean, margin: Margin = BESIDE_TEXT): CanvasNode {
  return { canvas: boxShapes(isTicked), margin, width: SIDE + 2 }
}

/** The question and its boxes in one line. */
export function layoutCheckLine({ label, boxes }: CheckLine): PaperNode {
  return {
    columns: [
      ...(label === '' ? [] : [{ text: label, width: 'auto' } as const]),
      ...boxes.map(
        (box): PaperNode => ({
          columns: [layoutBox(box.isTicked), { text: box.label, noWrap: true, width: 'auto' }],
          columnGap: 2,
          width: 'auto',
        }),
      ),
    ],
    columnGap: 8,
  }
}
