import type { CellLook, Margin, PaperNode, TableCell, TextRun } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import {
  BELOW,
  FAINT_INK,
  GRID,
  LABEL_FILL,
  lookOf,
  type PaperLook,
  SMALL_SIZE,
  shareOf,
} from '../paper-look.ts'
import { figuresWidth } from '../text-width.ts'
import { type CheckBox, layoutBox } from './check-boxes.ts'
import { estimateHeight } from './estimate-height.ts'

/** One cell of a line: its text, and a smaller remark below or behind it. */
export interface LineCell {
  readonly text: string
  readonly note?: string
  /** The note stands behind the text instead of below it. */
  readonly isInline?: boolean
  /** Neither bold nor struck, whatever its line is. */
  readonly isPlain?: boolean
  /** Drawn in the text's place, one below the other. */
  readonly boxes?: readonly CheckBox[]
}

/** One line. `group` heads the lines that follow; what is struck is shown but does not count. */
export interface Line {
  readonly cells: readonly (string | LineCell)[]
  readonly tone?: 'group' | 'struck' | 'struck-group'
}

/** Lines of figures under a head, with an optional sum in the last column. */
export interface LineTable {
  readonly head: readonly string[]
  readonly lines: readonly Line[]
  readonly sums?: readonly { readonly label: string; readonly value: string }[]
}

const ALONE: Margin = [0, 1.5, 0, 1.5]

/** Where a column stands and how its cells are set. */
export interface LineColumn {
  readonly width: number | '*' | 'auto'
  readonly alignment?: 'left' | 'center' | 'right'
  /** Keeps its width on narrow pages: what it holds must not break. */
  readonly isWhole?: boolean
}

/** A table whose head is repeated on every page; `sumColumn` is where the sums stand. */
export function layoutLineTable(
  table: LineTable,
  columns: readonly LineColumn[],
  options: LayoutOptions,
  sumColumn = columns.length - 1,
): PaperNode {
  const look = lookOf(options)
  const alignments = columns.map(({ alignment = 'left' }) => alignment)
  const head = table.head.map(
    (text, index): TableCell => ({
      text,
      bold: true,
      alignment: alignments[index] ?? 'left',
      verticalAlignment: 'middle',
    }),
  )
  const lines = table.lines.map((line) =>
    line.cells.map((cell, index) => cellNode(cell, alignments[index] ?? 'left', line.tone)),
  )
  const sums = (table.sums ?? []).map((sum) => sumRow(sum, columns.length, sumColumn))
  return {
    table: {
      widths: columns.map((column, index) => widthOf(column, index, table, { sumColumn, look })),
      body: [head, ...lines, ...sums],
      headerRows: 1,
      keepWithHeaderRows: rowsWithHead(table, look),
      dontBreakRows: true,
    },
    layout: GRID,
    margin: BELOW,
  }
}

// A few lines with their sum: torn, the sum would stand alone under a head.
const FEW_LINES = 3

/** How many rows stay with the head: all of a short table, else the first line under its heading. */
function rowsWithHead({ lines, sums = [] }: LineTable, look: PaperLook): number {
  const rows = lines.map(({ cells }) => cells.map(plainCell))
  if (lines.length <= FEW_LINES) {
    const height = estimateHeight([{ table: { body: rows } }], look.width)
    if (height < look.height / 2) return lines.length + sums.length
  }
  const [first] = lines
  return first?.tone === 'group' || first?.tone === 'struck-group' ? 2 : 1
}

const plainCell = (cell: string | LineCell): string =>
  typeof cell === 'string' ? cell : [cell.text, cell.note ?? ''].join('\n')

/**
 * Widths are made for A4 and shrink with the page. A column of figures grows with its longest one:
 * a figure is never broken over two lines.
 */
function widthOf(
  { width, alignment, isWhole = false }: LineColumn,
  index: number,
  { lines, sums = [] }: LineTable,
  { sumColumn, look }: { readonly sumColumn: number; readonly look: PaperLook },
): LineColumn['width'] {
  if (typeof width !== 'number' || isWhole) return width
  if (alignment !== 'right') return shareOf(width, look)
  const texts = lines.map(({ cells }) => textOf(cells[index]))
  const totals = index === sumColumn ? sums.map(({ value }) => value) : []
  return Math.max(shareOf(width, look), ...[...texts, ...totals].map(figuresWidth))
}

const textOf = (cell: string | LineCell | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '')

function cellNode(
  cell: string | LineCell,
  alignment: 'left' | 'center' | 'right',
  tone: Line['tone'],
): TableCell {
  const {
    text,
    note,
    isInline = false,
    isPlain = false,
    boxes,
  }: LineCell = typeof cell === 'string' ? { text: cell } : cell
  const isHeading = tone === 'group' || tone === 'struck-group'
  const ground = isHeading ? { fillColor: LABEL_FILL } : {}
  if (boxes !== undefined) return { ...boxesNode(boxes, alignment), ...ground }
  const isStruck = tone === 'struck' || tone === 'struck-group'
  const strike = isStruck ? { decoration: 'lineThrough' as const, color: FAINT_INK } : {}
  const runs: (string | TextRun)[] = [
    isPlain ? text : { text, ...strike, ...(isHeading ? { bold: true } : {}) },
    ...(note === undefined || note === ''
      ? []
      : [{ text: `${isInline ? '　' : '\n'}${note}`, fontSize: SMALL_SIZE, color: FAINT_INK }]),
  ]
  return {
    text: runs,
    alignment,
    verticalAlignment: 'middle',
    ...ground,
  }
}

/** A box alone stands where its column is aligned, one with words before them. */
function boxesNode(
  boxes: readonly CheckBox[],
  alignment: 'left' | 'center' | 'right',
): PaperNode & CellLook {
  const nodes = boxes.map(
    (box): PaperNode =>
      box.label === ''
        ? { ...layoutBox(box.isTicked, ALONE), alignment }
        : { columns: [layoutBox(box.isTicked), { text: box.label }], columnGap: 2 },
  )
  return { stack: nodes, verticalAlignment: 'middle' }
}

function sumRow(
  { label, value }: { label: string; value: string },
  count: number,
  sumColumn: number,
): TableCell[] {
  const before = Array.from({ length: sumColumn - 1 }, (): TableCell => ({}))
  const after = count - sumColumn - 1
  const rest = Array.from({ length: Math.max(0, after - 1) }, (): TableCell => ({}))
  return [
    { text: label, alignment: 'right', colSpan: sumColumn },
    ...before,
    { text: value, alignment: 'right', bold: true },
    ...(after > 0 ? [{ text: '', colSpan: after }, ...rest] : []),
  ]
}
