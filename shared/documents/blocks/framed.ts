import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, FRAME, lookOf } from '../paper-look.ts'
import { estimateHeight } from './estimate-height.ts'

/** A paragraph with its heading in bold. */
export interface Remark {
  readonly heading: string
  readonly text: string
}

/** Nodes in one frame over the full width. */
export function layoutFrame(nodes: readonly PaperNode[], options: LayoutOptions): PaperNode {
  const { width, height } = lookOf(options)
  if (estimateHeight(nodes, width) > height / 2) return layoutLongFrame(nodes)
  return {
    table: { widths: ['*'], body: [[{ stack: nodes }]], dontBreakRows: true },
    layout: FRAME,
    margin: BELOW,
  }
}

/** The frame may go on over pages: a row for each node, so that it breaks between them. */
function layoutLongFrame(nodes: readonly PaperNode[]): PaperNode {
  const [left, top, right] = FRAME.padding ?? [6, 4, 6]
  return {
    table: { widths: ['*'], body: nodes.map((node) => [node]) },
    layout: { ...FRAME, padding: [left, top / 2, right, top / 2] },
    margin: BELOW,
  }
}

/** Remarks one below the other in one frame; nothing for none. */
export function layoutRemarks(remarks: readonly Remark[], options: LayoutOptions): PaperNode[] {
  if (remarks.length === 0) return []
  return [
    layoutFrame(
      remarks.map(
        ({ heading, text }): PaperNode => ({
          text: [{ text: `${heading}　`, bold: true }, text],
        }),
      ),
      options,
    ),
  ]
}
