import type { PaperNode } from '../nodes.ts'
import { BELOW, FRAME } from '../paper-look.ts'

/** A paragraph with its heading in bold. */
export interface Remark {
  readonly heading: string
  readonly text: string
}

/** Nodes in one frame over the full width. */
export function layoutFrame(nodes: readonly PaperNode[]): PaperNode {
  return {
    table: { widths: ['*'], body: [[{ stack: nodes }]], dontBreakRows: true },
    layout: FRAME,
    margin: BELOW,
  }
}

/** Remarks one below the other in one frame; nothing for none. */
export function layoutRemarks(remarks: readonly Remark[]): PaperNode[] {
  if (remarks.length === 0) return []
  return [
    layoutFrame(
      remarks.map(
        ({ heading, text }): PaperNode => ({
          text: [{ text: `${heading}　`, bold: true }, text],
        }),
      ),
    ),
  ]
}
