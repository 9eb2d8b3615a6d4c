import type {
  CanvasShape,
  Margin,
  PaperNode,
  TableCell,
  TableLook,
  TextNode,
  TextRun,
} from './nodes.ts'
import type { MarginLine, PaperDefinition } from './paper-definition.ts'

/**
 * A paper larger or smaller with all that is on it: type, widths, drawings. The page, its margins
 * and the weight of ruled lines stay, so a small paper keeps lines that a copier sees.
 */
export function scalePaper(paper: PaperDefinition, scale: number): PaperDefinition {
  if (scale === 1) return paper
  const scaleLine = (line: MarginLine): MarginLine =>
    line.fontSize === undefined ? line : { ...line, fontSize: line.fontSize * scale }
  return {
    ...paper,
    content: paper.content.map((node) => scaleNode(node, scale)),
    ...(paper.defaultStyle === undefined
      ? {}
      : { defaultStyle: scaleLengths(paper.defaultStyle, scale) }),
    ...(paper.header === undefined ? {} : { header: scaleLine(paper.header) }),
    ...(paper.footer === undefined ? {} : { footer: scaleLine(paper.footer) }),
  }
}

/** What a node says of itself in points; the rest of it is shares, names and colours. */
interface Lengths {
  readonly fontSize?: number
  readonly characterSpacing?: number
  readonly width?: number | string
  readonly height?: number
  readonly columnGap?: number
  readonly margin?: Margin
  readonly fit?: number | readonly [number, number]
  readonly relativePosition?: { readonly x: number; readonly y: number }
}

function scaleLengths<Node extends Lengths>(node: Node, scale: number): Node {
  const scaled: { -readonly [Name in keyof Lengths]: unknown } = { ...node }
  for (const name of ['fontSize', 'characterSpacing', 'width', 'height', 'columnGap'] as const) {
    const length = node[name]
    if (typeof length === 'number') scaled[name] = length * scale
  }
  if (node.margin !== undefined) scaled.margin = scaleEach(node.margin, scale)
  if (node.fit !== undefined) scaled.fit = scaleEach(node.fit, scale)
  if (node.relativePosition !== undefined) {
    const { x, y } = node.relativePosition
    scaled.relativePosition = { x: x * scale, y: y * scale }
  }
  // Only lengths were changed, and each stays of its kind.
  return scaled as Node
}

const scaleEach = (lengths: number | readonly number[], scale: number): number | number[] =>
  typeof lengths === 'number' ? lengths * scale : lengths.map((length) => length * scale)

function scaleNode(node: PaperNode, scale: number): PaperNode {
  const scaled = scaleLengths(node, scale)
  const scaleAll = (nodes: readonly PaperNode[]): PaperNode[] =>
    nodes.map((child) => scaleNode(child, scale))
  if ('text' in scaled) return { ...scaled, text: scaleText(scaled.text, scale) }
  if ('stack' in scaled) return { ...scaled, stack: scaleAll(scaled.stack) }
  if ('columns' in scaled) return { ...scaled, columns: scaleAll(scaled.columns) }
  if ('canvas' in scaled) {
    return { ...scaled, canvas: scaled.canvas.map((shape) => scaleShape(shape, scale)) }
  }
  if ('table' in scaled) {
    const { table, layout } = scaled
    const { widths, heights, body } = table
    return {
      ...scaled,
      table: {
        ...table,
        body: body.map((row) => row.map((cell) => scaleCell(cell, scale))),
        ...(widths === undefined
          ? {}
          : { widths: widths.map((each) => (typeof each === 'number' ? each * scale : each)) }),
        ...(heights === undefined ? {} : { heights: scaleEach(heights, scale) }),
      },
      ...(layout === undefined ? {} : { layout: scaleLook(layout, scale) }),
    }
  }
  if ('ul' in scaled && scaled.ul !== undefined) return { ...scaled, ul: scaleAll(scaled.ul) }
  if ('ol' in scaled && scaled.ol !== undefined) return { ...scaled, ol: scaleAll(scaled.ol) }
  return scaled
}

function scaleCell(cell: TableCell, scale: number): TableCell {
  if (typeof cell === 'string' || !isNode(cell)) return cell
  return scaleNode(cell, scale)
}

/** A covered place has nothing in it. */
const isNode = (cell: Exclude<TableCell, string>): cell is PaperNode => Object.keys(cell).length > 0

function scaleText(text: TextNode['text'], scale: number): TextNode['text'] {
  if (typeof text === 'string') return text
  return text.map((run) => {
    if (typeof run === 'string') return run
    const scaled: TextRun = { ...scaleLengths(run, scale), text: scaleText(run.text, scale) }
    return scaled
  })
}

function scaleLook(look: TableLook, scale: number): TableLook {
  const [left, top, right, bottom] = look.padding ?? [4, 2, 4, 2]
  return { ...look, padding: [left * scale, top * scale, right * scale, bottom * scale] }
}

function scaleShape(shape: CanvasShape, scale: number): CanvasShape {
  const by = (length: number): number => length * scale
  switch (shape.type) {
    case 'line':
      return { ...shape, x1: by(shape.x1), y1: by(shape.y1), x2: by(shape.x2), y2: by(shape.y2) }
    case 'rect':
      return {
        ...shape,
        x: by(shape.x),
        y: by(shape.y),
        w: by(shape.w),
        h: by(shape.h),
        ...(shape.r === undefined ? {} : { r: by(shape.r) }),
      }
    case 'ellipse':
      return { ...shape, x: by(shape.x), y: by(shape.y), r1: by(shape.r1), r2: by(shape.r2) }
    case 'polyline':
      return { ...shape, points: shape.points.map(({ x, y }) => ({ x: by(x), y: by(y) })) }
  }
}
