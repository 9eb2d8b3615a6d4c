/** Spreadsheets read UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as a CSV file that spreadsheets open: quoted where needed, lines ended as on Windows. A cell
 * that a spreadsheet would run as a formula gets a `'` in front, which `tidyCell` takes away again.
 */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')

function formatCell(cell: string): string {
  const isNumber = /^[+-][\d\s().-]+$/.test(cell)
  const safe = /^[=+\-@\t]/.test(cell) && !isNumber ? `'${cell}` : cell
  return /["\r\n,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
