import type { NamedStyle, PaperNode, TableCell, TextNode } from '#shared/documents/nodes.ts'
import { type FamilyOf, flattenRuns, keepTogether } from './split-runs.ts'
import { toTableLayout } from './table-layout.ts'

/** A node as pdfmake takes it. pdfmake writes into its input, so each drawing gets new objects. */
export type PdfmakeNode = Record<string, unknown>

export interface NodeContext {
  readonly familyOf: FamilyOf
  readonly styles: Readonly<Record<string, NamedStyle>>
}

/** Copies a paper's node into pdfmake's form: fonts chosen per run, table looks made functions. */
export function toPdfmakeNode(node: PaperNode | TableCell, context: NodeContext): PdfmakeNode {
  const convert = (child: PaperNode | TableCell): PdfmakeNode => toPdfmakeNode(child, context)
  if (typeof node === 'string') return toText({ text: node }, context)
  if ('text' in node) return toText(node, context)
  if ('stack' in node) return { ...node, stack: node.stack.map(convert) }
  if ('columns' in node) return { ...node, columns: node.columns.map(convert) }
  if ('table' in node) {
    const { table, layout, ...rest } = node
    const body = table.body.map((row) => row.map(convert))
    const widths = table.widths === undefined ? {} : { widths: [...table.widths] }
    return { ...rest, table: { ...table, ...widths, body }, layout: toTableLayout(layout ?? {}) }
  }
  if ('ul' in node && node.ul !== undefined) return { ...node, ul: node.ul.map(convert) }
  if ('ol' in node && node.ol !== undefined) return { ...node, ol: node.ol.map(convert) }
  if ('canvas' in node) return { ...node, canvas: structuredClone(node.canvas) }
  return { ...node }
}

function toText(node: TextNode, context: NodeContext): PdfmakeNode {
  const runs = flattenRuns(node.text, {}, context.familyOf)
  const [first] = runs
  if (first === undefined) return { ...node, text: '' }
  if (runs.length === 1) return { ...node, ...first }
  const staysOnOneLine = node.noWrap === true || hasNoWrapStyle(node, context)
  return { ...node, text: staysOnOneLine ? keepTogether(runs) : runs }
}

const hasNoWrapStyle = (node: TextNode, context: NodeContext): boolean =>
  [node.style ?? []].flat().some((name) => context.styles[name]?.noWrap === true)
