/** Spreadsheets read UTF-8 only behind this mark. */
export const CSV_MARK = '\ufeff'

/** What makes a spreadsheet run a cell as a formula; full-width forms are taken for the same. */
const RUNS = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** Text of people: what a spreadsheet would run gets a `'` in front. */
export const guardCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text)

/** One line of a CSV file by RFC 4180, with its end. */
export const formatCsvRow = (cells: readonly string[]): string =>
  `${cells.map(quoteCell).join(',')}\r\n`

const quoteCell = (cell: string): string =>
  /["\r\n,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
