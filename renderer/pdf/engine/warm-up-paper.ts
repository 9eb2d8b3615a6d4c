import type { TableCell } from '#shared/documents/nodes.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'

/** Characters written alike in 简 and 繁, so that no second family is fetched for them. */
const SIGNS = '0123456789 ABCDEFGHJKLMNPRSTUVWXYZ ¥,.-/:()% 年月日工人元合公里名字前台（），：'
const ROWS = 40

/** Rows of a bill's shape: what takes time in a first paper is code that never ran before. */
const rows: TableCell[][] = Array.from({ length: ROWS }, (_, row) => [
  String(row + 1),
  SIGNS,
  { text: `¥${row}.00`, alignment: 'right', bold: true },
])

/** A paper nobody sees, drawn ahead so that the first one someone waits for finds all in place. */
export const WARM_UP_PAPER: PaperDefinition = {
  metadata: { title: '', author: '' },
  pageSize: 'A4',
  pageOrientation: 'portrait',
  pageMargins: [40, 40, 40, 40],
  images: [],
  footer: { left: SIGNS, right: '{page} / {pages}' },
  content: [
    { text: SIGNS, bold: true },
    {
      table: { headerRows: 1, widths: [30, '*', 80], body: rows },
      layout: { frame: 1, rows: 0.5, columns: 0.5, headerFill: '#eeeeee' },
    },
  ],
}
