import type { PaperNode, TableCell, TableLook } from '../nodes.ts'
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

/** No lines of its own: each place brings the one to sign on. */
const LOOK: TableLook = { padding: [0, 0, 0, 0] }

/**
 * Places to sign side by side, kept together on one page: what they are for, room, and the dates in
 * one line, however many lines a label takes.
 */
function layoutSignatures(places: readonly SignaturePlace[], look: PaperLook): PaperNode {
  const height = look.format === 'a4' ? HEIGHT : LOW_HEIGHT
  const shares = places.reduce((total, { weight = 1 }) => total + weight, 0)
  const room = look.width - GAP_BETWEEN * (places.length - 1)
  const widths = places.map(({ weight = 1 }) => (room * weight) / shares)
  const row = (cellOf: (place: SignaturePlace, width: number) => PaperNode): TableCell[] =>
    places.flatMap((place, index): TableCell[] => {
      const cell = cellOf(place, widths[index] ?? 0)
      return index === 0 ? [cell] : [{ text: '' }, cell]
    })
  return {
    table: {
      widths: widths.flatMap((width, index) => (index === 0 ? [width] : [GAP_BETWEEN, width])),
      heights: [0, height - 2 * LINE, 0],
      body: [
        row(labelNode),
        row((place, width) => ({ stack: betweenNodes(place, width) })),
        row(({ foot = '' }) => ({ text: foot })),
      ],
      dontBreakRows: true,
    },
    layout: LOOK,
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

function labelNode({ label }: SignaturePlace, width: number): PaperNode {
  return {
    stack: [
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: THIN, lineColor: LINE_COLOR },
        ],
      },
      { text: label, margin: [0, 3, 0, 0] },
    ],
  }
}

function betweenNodes({ lines = [], drawn }: SignaturePlace, width: number): PaperNode[] {
  return [
    ...(drawn === undefined ? [] : [drawnNode(drawn, width)]),
    ...lines.map((text): PaperNode => ({ text })),
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
