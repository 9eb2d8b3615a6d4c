import type { PaperNode } from '../nodes.ts'
import type { DrawnSignature, LayoutOptions } from '../paper-input.ts'
import { LINE_COLOR, lookOf, type PaperLook, THIN } from '../paper-look.ts'
import { estimateHeight } from './estimate-height.ts'

/** One place to sign: what it is for, names below it, a date at its foot. */
export interface SignaturePlace {
  readonly label: string
  readonly lines?: readonly string[]
  readonly foot?: string
  /** Share of the width; 1 if absent. */
  readonly weight?: number
  readonly drawn?: DrawnSignature
}

const GAP_BETWEEN = 12
const HEIGHT = 58
// Sheets lower than A4: a usual paper keeps to one of them.
const LOW_HEIGHT = 46
const LINE = 12.5

/** Places to sign side by side, kept together on one page. */
function layoutSignatures(places: readonly SignaturePlace[], look: PaperLook): PaperNode {
  const height = look.format === 'a4' ? HEIGHT : LOW_HEIGHT
  const shares = places.reduce((total, { weight = 1 }) => total + weight, 0)
  const room = look.width - GAP_BETWEEN * (places.length - 1)
  return {
    columns: places.map((place): PaperNode => {
      const width = (room * (place.weight ?? 1)) / shares
      return { stack: placeNodes(place, width, height), width }
    }),
    columnGap: GAP_BETWEEN,
    unbreakable: true,
    margin: [0, 2, 0, 0],
  }
}

/**
 * The end of a form in one piece: no signature stands on a page of its own. Where the piece would be
 * higher than the page, only the signatures stay together.
 */
export function layoutClosing(
  nodes: readonly PaperNode[],
  places: readonly SignaturePlace[],
  options: LayoutOptions,
): PaperNode {
  const look = lookOf(options)
  const isInOnePiece = estimateHeight(nodes, look.width) + HEIGHT < look.height
  return { stack: [...nodes, layoutSignatures(places, look)], unbreakable: isInOnePiece }
}

function placeNodes(
  { label, lines = [], foot, drawn }: SignaturePlace,
  width: number,
  height: number,
): PaperNode[] {
  const above = drawn === undefined ? 0 : DRAWN_HEIGHT + 2
  const room = Math.max(0, height - LINE * (2 + lines.length) - above)
  return [
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: THIN, lineColor: LINE_COLOR },
      ],
    },
    { text: label, margin: [0, 3, 0, 0] },
    ...(drawn === undefined ? [] : [drawnNode(drawn, width)]),
    ...lines.map((text): PaperNode => ({ text })),
    ...(foot === undefined ? [] : [{ text: foot, margin: [0, room, 0, 0] } as const]),
  ]
}

const DRAWN_HEIGHT = 28

function drawnNode({ path, width, height }: DrawnSignature, room: number): PaperNode {
  const line = Math.max(width, height) / 160
  // The path comes from another window: only what a path is written with gets into the drawing.
  const clean = path.replace(/[^MLHVCSQTAZmlhvcsqtaze0-9.,\s-]/g, '')
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="${clean}" fill="none" stroke="#000" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
    fit: [Math.min(room, 120), DRAWN_HEIGHT],
    margin: [0, 2, 0, 0],
  }
}
