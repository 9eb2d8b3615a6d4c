import type { PaperNode, TableCell } from '../nodes.ts'
import { BELOW, GRID, LABEL_FILL } from '../paper-look.ts'

/** An amount with its label, and written out where the form wants that. */
export interface AmountRow {
  readonly label: string
  readonly amount: string
  readonly inWords: string
  readonly isStrong?: boolean
}

/** Amounts one below the other, each with its capitals. Never torn apart. */
export function layoutAmountRows(rows: readonly AmountRow[]): PaperNode {
  return {
    table: {
      widths: [132, 78, '*'],
      body: rows.map(({ label, amount, inWords, isStrong = false }): TableCell[] => [
        { text: label, fillColor: LABEL_FILL, bold: isStrong, verticalAlignment: 'middle' },
        { text: amount, alignment: 'right', bold: isStrong, verticalAlignment: 'middle' },
        { text: inWords, bold: isStrong, verticalAlignment: 'middle' },
      ]),
      dontBreakRows: true,
    },
    layout: GRID,
    margin: BELOW,
    unbreakable: true,
  }
}
