import type { CellLook, PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, GRID, LABEL_FILL, lookOf, textSizeOf } from '../paper-look.ts'
import { estimateTextWidth } from '../text-width.ts'
import { type CheckLine, layoutCheckLine } from './check-boxes.ts'

/**
 * Questions with boxes to tick, two or more to a row in the grid of the fields; one whose answers
 * are long has the row to itself, so that no answer is broken.
 */
export function layoutCheckTable(
  lines: readonly CheckLine[],
  options: LayoutOptions,
  inRow: 2 | 4 = 2,
): PaperNode {
  const { locale } = options
  const { width, isShort } = lookOf(options)
  const label = inRow === 4 ? width / 4 - SHORT_BOXES : locale === 'en' ? 80 : 62
  const room = width / inRow - label - CELL_PADDING
  const isLong = (line: CheckLine): boolean =>
    widthOf(line, textSizeOf(locale)) > (inRow === 4 ? SHORT_BOXES : room)
  const rows = [
    ...lines.filter(isLong).map((line) => longRow(line, inRow)),
    ...shortRows(
      lines.filter((line) => !isLong(line)),
      inRow,
    ),
  ]
  const widths = Array.from({ length: inRow }, () => [label, '*' as const]).flat()
  return {
    table: { widths, body: rows, dontBreakRows: true },
    layout: GRID,
    margin: BELOW,
    unbreakable: !isShort,
  }
}

function longRow(line: CheckLine, inRow: number): TableCell[] {
  const [label, boxes] = cellsOf(line)
  const covered = Array.from({ length: inRow * 2 - 2 }, (): TableCell => ({}))
  return [label, { ...boxes, colSpan: inRow * 2 - 1 }, ...covered]
}

function shortRows(lines: readonly CheckLine[], inRow: number): TableCell[][] {
  const rows: TableCell[][] = []
  for (let start = 0; start < lines.length; start += inRow) {
    const own = lines.slice(start, start + inRow)
    const [only] = own
    // One that is left over in a table of two has its row, not two empty cells beside it.
    if (inRow === 2 && own.length === 1 && only !== undefined) {
      rows.push(longRow(only, inRow))
      continue
    }
    const row: TableCell[] = own.flatMap(cellsOf)
    const rest = Array.from({ length: inRow * 2 - row.length }, (): TableCell => ({ text: '' }))
    rows.push([...row, ...rest])
  }
  return rows
}

type LabelledCell = PaperNode & CellLook

// The padding of two cells and their lines.
const CELL_PADDING = 20
// Two boxes, yes and no, with their padding.
const SHORT_BOXES = 72
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
