import type { TableLook } from '#shared/documents/nodes.ts'

/** What pdfmake passes to a layout's functions: the table as it was given. */
interface Measured {
  readonly table: {
    readonly body: readonly unknown[]
    readonly widths: readonly unknown[]
    readonly headerRows?: number
  }
}

const PADDING = [4, 2, 4, 2] as const
const LINE_COLOR = '#000000'

const headerRowsOf = (node: Measured): number => node.table.headerRows ?? 0

const horizontalWidth = (look: TableLook, line: number, node: Measured): number => {
  const last = node.table.body.length
  if (line === 0 || line === last) return look.frame ?? look.topAndBottom ?? 0
  if (line === headerRowsOf(node)) return look.underHeader ?? look.rows ?? 0
  return look.rows ?? 0
}

const fillOf = (look: TableLook, row: number, node: Measured): string | null => {
  const header = headerRowsOf(node)
  if (row < header) return look.headerFill ?? null
  return (row - header) % 2 === 1 ? (look.stripeFill ?? null) : null
}

/** Turns the plain look of a table into the functions pdfmake asks for each line. */
export function toTableLayout(look: TableLook): Readonly<Record<string, unknown>> {
  const [left, top, right, bottom] = look.padding ?? PADDING
  const color = look.lineColor ?? LINE_COLOR
  const flush = look.flushSides === true
  const isEdge = (line: number, node: Measured): boolean =>
    line === 0 || line === node.table.widths.length
  return {
    hLineWidth: (line: number, node: Measured) => horizontalWidth(look, line, node),
    vLineWidth: (line: number, node: Measured) =>
      (isEdge(line, node) ? look.frame : look.columns) ?? 0,
    hLineColor: () => color,
    vLineColor: () => color,
    hLineStyle: (line: number, node: Measured) => {
      const isBetweenRows = line > headerRowsOf(node) && line < node.table.body.length
      if (look.rowDash === undefined || !isBetweenRows) return null
      return { dash: { length: look.rowDash[0], space: look.rowDash[1] } }
    },
    paddingLeft: (column: number) => (flush && column === 0 ? 0 : left),
    paddingRight: (column: number, node: Measured) =>
      flush && column === node.table.widths.length - 1 ? 0 : right,
    paddingTop: () => top,
    paddingBottom: () => bottom,
    fillColor: (row: number, node: Measured) => fillOf(look, row, node),
  }
}
