import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Margin, TableLook } from './nodes.ts'

/**
 * The look all eight forms share, in points: one grid, two line weights, four sizes of type. Taken
 * from the shop's printed settlement list, which must still be read after a photocopier.
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

/** A4 upright, with room at the right for the copy label. */
export const PORTRAIT_MARGINS = [36, 28, 36, 36] as const
export const PORTRAIT_WIDTH = 595.28 - 72

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
