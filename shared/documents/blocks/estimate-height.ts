import type { PaperNode, TableCell, TextRun } from '../nodes.ts'
import { textSizeOf } from '../paper-look.ts'
import { estimateTextWidth } from '../text-width.ts'

/** The larger of the sizes: an estimate for room rather errs on the safe side. */
const FONT_SIZE = textSizeOf('zh-CN')
const LINE = FONT_SIZE * 1.45
const ROW_PADDING = 6
/** Drawings and codes on papers are lower than this. */
const OTHER = 60

/**
 * About how high nodes stand at a width, in points before scaling. For deciding whether a block
 * still fits on one page: pdfmake drops what runs over the page in a block that must not break.
 */
export const estimateHeight = (nodes: readonly PaperNode[], width: number): number =>
  nodes.reduce((total, node) => total + heightOf(node, width), 0)

function heightOf(node: PaperNode, width: number): number {
  if ('text' in node) return linesOf(plain(node.text), width) * LINE
  if ('stack' in node) return estimateHeight(node.stack, width)
  if ('columns' in node) {
    const share = width / Math.max(1, node.columns.length)
    return Math.max(0, ...node.columns.map((column) => heightOf(column, share)))
  }
  if ('table' in node) {
    return node.table.body.reduce((total, row) => total + rowHeight(row, width), ROW_PADDING)
  }
  return OTHER
}

function rowHeight(row: readonly TableCell[], width: number): number {
  const share = width / Math.max(1, row.length) - 2 * ROW_PADDING
  const heights = row.map((cell) => {
    if (typeof cell === 'string') return linesOf(cell, share) * LINE
    return Object.keys(cell).length === 0 ? 0 : heightOf(cell as PaperNode, share)
  })
  return Math.max(LINE, ...heights) + ROW_PADDING
}

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (total, line) => total + Math.max(1, Math.ceil(estimateTextWidth(line, FONT_SIZE) / width)),
      0,
    )

const plain = (text: string | readonly (string | TextRun)[]): string =>
  typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : plain(run.text))).join('')
