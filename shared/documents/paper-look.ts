import {
  LABEL_WIDTH,
  PAPER_SIZES,
  type PaperFormat,
  SPROCKET_STRIP,
} from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Margin, TableLook } from './nodes.ts'
import type { PaperDefinition } from './paper-definition.ts'

/**
 * The look all forms share, in points: one grid, two line weights, four sizes of type. Taken from
 * the shop's printed settlement list, which must still be read after a photocopier.
 */
export const INK = '#000000'
export const FAINT_INK = '#444444'
export const LINE_COLOR = '#444444'
export const LABEL_FILL = '#f6f6f6'
export const HEAD_FILL = '#efefef'

export const THIN = 0.5
export const THICK = 1.5

export const SMALL_SIZE = 7.5
export const SHOP_NAME_SIZE = 11
export const TITLE_SIZE = 16

/** Words take more room than characters, so English is set a little smaller. */
export const textSizeOf = (locale: DocumentLocale): number => (locale === 'en' ? 7.8 : 8.5)

/** Noto's own lines are 1.45 of its size, made for running text; forms are set closer. */
export const LINE_HEIGHT = 0.92

/** Between one block and the next. */
export const GAP = 6
export const BELOW: Margin = [0, 0, 0, GAP]

/** Points of a length in tenths of a millimetre. */
export const pointsOf = (tenths: number): number => (tenths / 254) * 72

/**
 * A paper format as the layouts see it. They lay out in the sizes of A4; `scale` then makes the
 * whole larger or smaller, type and all, so `width` is the text's width divided by it.
 */
export interface PaperLook {
  readonly format: PaperFormat
  readonly pageSize: PaperDefinition['pageSize']
  readonly pageOrientation: PaperDefinition['pageOrientation']
  /** On the page itself, unscaled. Room at the right for the copy label. */
  readonly pageMargins: PaperDefinition['pageMargins']
  /** Perforated edges; absent where there are none. */
  readonly strip?: number
  readonly scale: number
  readonly width: number
  /** Of the text on one page, divided by `scale` like the width. */
  readonly height: number
  /** Low pages: the head is flat, and long tables of boxes may break over pages. */
  readonly isShort: boolean
}

const A4_WIDTH = 595.28
const A5_WIDTH = 419.53
/** Text width of an upright A4 page, which all fixed widths are made for. */
const USUAL_WIDTH = A4_WIDTH - 72

const A4: PaperLook = {
  format: 'a4',
  pageSize: 'A4',
  pageOrientation: 'portrait',
  pageMargins: [36, 28, 36, 36],
  scale: 1,
  width: USUAL_WIDTH,
  height: 841.89 - 64,
  isShort: false,
}

// About 7 points: the smallest that still reads well after a photocopier. A fraction of a power of
// two, or widths that were measured exactly no longer add up and break their text.
const A5_SCALE = 13 / 16
const A5: PaperLook = {
  format: 'a5',
  pageSize: 'A5',
  pageOrientation: 'portrait',
  pageMargins: [24, 17, 24, 20],
  scale: A5_SCALE,
  width: (A5_WIDTH - 48) / A5_SCALE,
  height: (595.28 - 37) / A5_SCALE,
  isShort: false,
}

// As wide as the text of A4, so that its type keeps its size.
const LYING_A5: PaperLook = {
  format: 'a5',
  pageSize: 'A5',
  pageOrientation: 'landscape',
  pageMargins: [36, 24, 36, 28],
  scale: 1,
  width: USUAL_WIDTH,
  height: A5_WIDTH - 52,
  isShort: true,
}

// Beside the perforation, where the needles reach on every printer.
const BESIDE_STRIP = 14
// Room for the copy label.
const LABEL_ROOM = 20

function continuousLook(
  format: 'continuous' | 'continuous-half' | 'continuous-third',
  top: number,
  bottom: number,
): PaperLook {
  const width = pointsOf(PAPER_SIZES[format].width)
  const height = pointsOf(PAPER_SIZES[format].height)
  const strip = pointsOf(SPROCKET_STRIP)
  const left = strip + BESIDE_STRIP
  const right = strip + LABEL_ROOM
  return {
    format,
    pageSize: { width, height },
    // pdfmake turns a page whose sides do not fit the word.
    pageOrientation: width > height ? 'landscape' : 'portrait',
    pageMargins: [left, top, right, bottom],
    strip,
    // Wider than A4, but lower: with the type of A4 a usual paper keeps to one sheet, and 24 needles
    // still draw it cleanly.
    scale: 1,
    width: width - left - right,
    height: height - top - bottom,
    isShort: format !== 'continuous',
  }
}

const LOOKS: Readonly<Record<Exclude<PaperFormat, 'label-80'>, PaperLook>> = {
  a4: A4,
  a5: A5,
  continuous: continuousLook('continuous', 17, 20),
  'continuous-half': continuousLook('continuous-half', 22, 24),
  'continuous-third': continuousLook('continuous-third', 20, 22),
}

/** The look of the sheets; labels are laid out by themselves. */
export function lookOf({ format = 'a4', isLying = false }: Sheet): PaperLook {
  if (format === 'label-80') return A4
  return format === 'a5' && isLying ? LYING_A5 : LOOKS[format]
}

interface Sheet {
  readonly format?: PaperFormat
  readonly isLying?: boolean
}

/** Width of the label roll in points. */
export const LABEL_POINTS = pointsOf(LABEL_WIDTH)

/** Narrower than A4 by its type: lines that just fit there need care. */
export const isNarrow = (look: PaperLook): boolean => look.width < USUAL_WIDTH - 1

/** A width made for A4, on a narrower page its share; a wider one gives its room to the rest. */
export const shareOf = (width: number, look: PaperLook): number =>
  Math.min(width, Math.floor((width * look.width) / USUAL_WIDTH))

/** Ruled on all sides: fields and lines of figures. */
export const GRID: TableLook = {
  frame: THIN,
  rows: THIN,
  columns: THIN,
  lineColor: LINE_COLOR,
  headerFill: HEAD_FILL,
  padding: [4, 2, 4, 2.2],
}

/** One frame around a paragraph or two. */
export const FRAME: TableLook = {
  frame: THIN,
  lineColor: LINE_COLOR,
  padding: [6, 4, 6, 4],
}
