import type { PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, GRID, LABEL_FILL } from '../paper-look.ts'
import { type CheckLine, layoutCheckLine } from './check-boxes.ts'

/** Questions with boxes to tick, several to a row, in the grid of the fields. */
export function layoutCheckTable(
  lines: readonly CheckLine[],
  perRow: number,
  { locale }: LayoutOptions,
): PaperNode {
  // English answers are too long to stand two questions to a row.
  const columns = locale === 'en' && hasLongAnswers(lines) ? 1 : perRow
  const rows: TableCell[][] = []
  for (let start = 0; start < lines.length; start += columns) {
    const row = lines.slice(start, start + columns).flatMap(cellsOf)
    while (row.length < columns * 2) row.push({ text: '' })
    rows.push(row)
  }
  const label = locale === 'en' ? 80 : 62
  return {
    table: {
      widths: Array.from({ length: columns }, () => [label, '*' as const]).flat(),
      body: rows,
      dontBreakRows: true,
    },
    layout: GRID,
    margin: BELOW,
    unbreakable: true,
  }
}

const hasLongAnswers = (lines: readonly CheckLine[]): boolean =>
  lines.some(({ boxes }) => boxes.length > 3)

function cellsOf({ label, boxes }: CheckLine): TableCell[] {
  return [
    { text: label, fillColor: LABEL_FILL, verticalAlignment: 'middle' },
    { ...layoutCheckLine({ label: '', boxes }), verticalAlignment: 'middle' },
  ]
}
