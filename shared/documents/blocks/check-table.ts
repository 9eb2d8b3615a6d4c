import type { CellLook, PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, GRID, LABEL_FILL, lookOf, textSizeOf } from '../paper-look.ts'
import { estimateTextWidth } from '../text-width.ts'
import { type CheckLine, layoutCheckLine } from './check-boxes.ts'

/**
 * Questions with boxes to tick, two to a row in the grid of the fields; one whose answers are long
 * has the row to itself, so that no answer is broken.
 */
export function layoutCheckTable(lines: readonly CheckLine[], options: LayoutOptions): PaperNode {
  const { locale } = options
  const { width, isShort } = lookOf(options)
  const label = locale === 'en' ? 80 : 62
  const room = width / 2 - label - CELL_PADDING
  const isLong = (line: CheckLine): boolean => widthOf(line, textSizeOf(locale)) > room
  const rows = [
    ...lines.filter(isLong).map((line) => longRow(line)),
    ...pairRows(lines.filter((line) => !isLong(line))),
  ]
  return {
    table: { widths: [label, '*', label, '*'], body: rows, dontBreakRows: true },
    layout: GRID,
    margin: BELOW,
    unbreakable: !isShort,
  }
}

function longRow(line: CheckLine): TableCell[] {
  const [label, boxes] = cellsOf(line)
  return [label, { ...boxes, colSpan: 3 }, {}, {}]
}

function pairRows(lines: readonly CheckLine[]): TableCell[][] {
  const rows: TableCell[][] = []
  for (let start = 0; start < lines.length; start += 2) {
    const row: TableCell[] = lines.slice(start, start + 2).flatMap(cellsOf)
    rows.push(row.length === 4 ? row : [...row, { text: '' }, { text: '' }])
  }
  return rows
}

type LabelledCell = PaperNode & CellLook

// The padding of two cells and their lines.
const CELL_PADDING = 20
// A box with the gaps around it.
const BOX = 19

function widthOf({ boxes }: CheckLine, fontSize: number): number {
  return boxes.reduce((total, { label }) => total + BOX + estimateTextWidth(label, fontSize), 0)
}

function cellsOf({ label, boxes }: CheckLine): [label: LabelledCell, boxes: LabelledCell] {
  return [
    { text: label, fillColor: LABEL_FILL, verticalAlignment: 'middle' },
    { ...layoutCheckLine({ label: '', boxes }), verticalAlignment: 'middle' },
  ]
}
