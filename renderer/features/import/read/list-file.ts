/** Encodings that lists come in; GBK is read with its superset GB 18030. */
export const ENCODINGS = ['utf-8', 'gbk', 'big5'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A table of a file: cells as text, row 0 the first line. */
export interface ListSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A file as read: one sheet of a text file, or the filled sheets of a workbook. */
export interface ListFile {
  readonly sheets: readonly ListSheet[]
  /** How the text was read; undefined for a workbook, which says so itself. */
  readonly encoding?: Encoding | 'utf-16'
}

/** Why a file is no list. `list.too-large` carries {size, most} in MB, the others what they say. */
export type FileProblem =
  | 'list.empty'
  | 'list.too-large'
  | 'list.too-many-rows'
  | 'list.not-a-list'
  | 'list.old-excel'
  | 'list.encoding-unknown'
  | 'list.quotes'
  | 'list.damaged'
  | 'list.not-readable'
  | 'load.cancelled'

/** A list of 50 000 rows has about 10 MB; more is not a list of customers. */
export const MOST_BYTES = 50 * 1024 * 1024
export const MOST_ROWS = 50_000
