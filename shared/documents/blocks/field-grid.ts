import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, GRID, LABEL_FILL } from '../paper-look.ts'

/** A label with its value. An empty value leaves the cell free to be filled in by hand. */
export interface Field {
  readonly label: string
  readonly value: string
  readonly isStrong?: boolean
  /** How many fields' room it takes; 1 if absent. */
  readonly span?: number
}

/** Rows of fields; the spans of each row add up to `columns`. */
export interface FieldGrid {
  readonly columns: number
  readonly rows: readonly (readonly Field[])[]
}

// English labels are words, Chinese ones four characters.
const LABEL_WIDTH: Readonly<Record<DocumentLocale, number>> = { 'zh-CN': 40, 'zh-TW': 40, en: 52 }
// Two fields to a row leave room for the longer names of the parties.
const WIDE_LABEL: Readonly<Record<DocumentLocale, number>> = { 'zh-CN': 62, 'zh-TW': 62, en: 72 }

/** The ruled grid of labels and values at the head of every form. */
export function layoutFieldGrid(
  { columns, rows }: FieldGrid,
  { locale }: LayoutOptions,
  valueWidths: readonly (number | '*')[] = [],
): PaperNode {
  const widths = Array.from({ length: columns }, (_unused, index) => [
    columns < 3 ? WIDE_LABEL[locale] : LABEL_WIDTH[locale],
    valueWidths[index] ?? ('*' as const),
  ]).flat()
  return {
    table: { widths, body: rows.map((row) => row.flatMap(cellsOf)), dontBreakRows: true },
    layout: GRID,
    margin: BELOW,
  }
}

function cellsOf({ label, value, isStrong = false, span = 1 }: Field): TableCell[] {
  const colSpan = span * 2 - 1
  const covered = Array.from({ length: colSpan - 1 }, (): TableCell => ({}))
  return [
    { text: label, fillColor: LABEL_FILL, verticalAlignment: 'middle' },
    {
      // A blank keeps the height of a line where the value is to be written by hand.
      text: value === '' ? ' ' : value,
      verticalAlignment: 'middle',
      ...(isStrong ? { bold: true } : {}),
      ...(colSpan === 1 ? {} : { colSpan }),
    },
    ...covered,
  ]
}
