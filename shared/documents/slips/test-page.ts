import {
  LABEL_WIDTH,
  PAPER_SIZES,
  type PaperFormat,
  SPROCKET_STRIP,
} from '#shared/domain/papers/paper-format.ts'
import type { PrintOffset } from '#shared/domain/papers/print-setup.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { CanvasShape, PaperNode } from '../nodes.ts'
import type { PaperDefinition } from '../paper-definition.ts'
import { INK, pointsOf, SMALL_SIZE, THIN } from '../paper-look.ts'
import { offsetWords } from './offset-words.ts'

export interface TestPageInput {
  readonly format: PaperFormat
  /** Printed as it would print a form, and said on the page. */
  readonly offset: PrintOffset
  readonly printer: string
  readonly catalogue: Catalogue
}

/** How far the frame stands from the edge, in tenths of a millimetre. */
const EDGE = 50
/** Length of a label's test page. */
const LABEL_HEIGHT = 500
const CENTIMETRE = 100
const TICKS = { 1: 28, 5: 45, 10: 65 } as const

/**
 * A page to lay a ruler on: a frame 5 mm from the edge (beside the holes of continuous paper),
 * millimetre scales along its top and left side, and what was set.
 */
export function layoutTestPage(input: TestPageInput): PaperDefinition {
  const { format, offset, catalogue } = input
  const say = createSay(catalogue)
  const size =
    format === 'label-80' ? { width: LABEL_WIDTH, height: LABEL_HEIGHT } : PAPER_SIZES[format]
  const side = EDGE + (format.startsWith('continuous') ? SPROCKET_STRIP : 0)
  const width = size.width - 2 * side
  const height = size.height - 2 * EDGE
  const page = { width: pointsOf(size.width), height: pointsOf(size.height) }
  const facts = [
    { text: say(`papers.format.${format}`), fontSize: 12, bold: true },
    say('papers.testPageFrame', { edge: side / 10, top: EDGE / 10 }),
    offsetWords(offset, say),
    input.printer,
  ].map((fact): PaperNode => (typeof fact === 'string' ? { text: fact } : fact))
  return {
    metadata: { title: `${say('papers.testPage')} ${say(`papers.format.${format}`)}`, author: '' },
    pageSize: page,
    pageOrientation: page.width > page.height ? 'landscape' : 'portrait',
    // A hair less below, so that the frame is not pushed onto a second page.
    pageMargins: [pointsOf(side), pointsOf(EDGE), pointsOf(side), pointsOf(EDGE) - 1],
    offset: { x: pointsOf(offset.x), y: pointsOf(offset.y) },
    defaultStyle: { fontSize: SMALL_SIZE, color: INK },
    content: [
      {
        canvas: [frame(width, height), ...ruler(width, 'x'), ...ruler(height, 'y')],
        relativePosition: { x: 0, y: 0 },
      },
      ...centimetres(width, 'x'),
      ...centimetres(height, 'y'),
      { stack: facts, margin: [pointsOf(120), pointsOf(120), 4, 0] },
    ],
    images: [],
  }
}

const frame = (width: number, height: number): CanvasShape => ({
  type: 'rect',
  x: 0,
  y: 0,
  w: pointsOf(width),
  h: pointsOf(height),
  lineWidth: THIN,
  lineColor: INK,
})

type Side = 'x' | 'y'

/** A tick for each millimetre, longer at five and at ten. */
const ruler = (length: number, side: Side): CanvasShape[] =>
  Array.from({ length: Math.floor(length / 10) }, (_, index): CanvasShape => {
    const millimetre = index + 1
    const at = pointsOf(millimetre * 10)
    const end = pointsOf(TICKS[millimetre % 10 === 0 ? 10 : millimetre % 5 === 0 ? 5 : 1])
    const ends =
      side === 'x' ? { x1: at, y1: 0, x2: at, y2: end } : { x1: 0, y1: at, x2: end, y2: at }
    return { type: 'line', ...ends, lineWidth: 0.3, lineColor: INK }
  })

/** The figures at the scales, in centimetres; none where they would leave the frame. */
const centimetres = (length: number, side: Side): PaperNode[] =>
  Array.from({ length: Math.floor((length - 60) / CENTIMETRE) }, (_, index): PaperNode => {
    const at = pointsOf((index + 1) * CENTIMETRE)
    const beside = pointsOf(TICKS[10]) + 1
    return {
      text: String(index + 1),
      fontSize: 6,
      noWrap: true,
      relativePosition: side === 'x' ? { x: at - 2, y: beside } : { x: beside + 1, y: at - 4.5 },
    }
  })
