import type { CellLook, PaperNode, TableCell, TextRun } from '#shared/documents/nodes.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'

const STYLE = `body { font: 9pt "Noto Sans CJK SC", sans-serif }
table { border-collapse: collapse; width: 100% } td { border: 0.4pt solid #000; padding: 2pt 4pt }
.columns { display: flex } .columns > * { flex: 1 }`

/**
 * The words and tables of a paper as a plain page: what somebody would hand to `printToPDF`.
 * Drawings and codes are left out, which is to the page's favour.
 */
export const toPlainHtml = ({ content }: PaperDefinition): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${content.map(toHtml).join('')}`

function toHtml(node: PaperNode): string {
  if ('text' in node) return `<p>${textOf(node.text)}</p>`
  if ('stack' in node) return `<div>${node.stack.map(toHtml).join('')}</div>`
  if ('columns' in node) return `<div class="columns">${node.columns.map(toHtml).join('')}</div>`
  if ('ul' in node) return (node.ul ?? []).map(toHtml).join('')
  if ('table' in node) {
    const rows = node.table.body.map((row) => `<tr>${row.map(cellToHtml).join('')}</tr>`)
    return `<table>${rows.join('')}</table>`
  }
  return ''
}

function cellToHtml(cell: TableCell): string {
  if (typeof cell === 'string') return `<td>${escapeHtml(cell)}</td>`
  // A covered place has no content: the span of its neighbour draws it.
  if (!isNode(cell)) return ''
  const spans = `colspan="${cell.colSpan ?? 1}" rowspan="${cell.rowSpan ?? 1}"`
  return `<td ${spans}>${toHtml(cell)}</td>`
}

const isNode = (cell: TableCell): cell is PaperNode & CellLook =>
  typeof cell !== 'string' && Object.keys(cell).length > 0

const textOf = (text: TextRun['text']): string =>
  typeof text === 'string'
    ? escapeHtml(text)
    : text.map((run) => (typeof run === 'string' ? escapeHtml(run) : textOf(run.text))).join('')

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
