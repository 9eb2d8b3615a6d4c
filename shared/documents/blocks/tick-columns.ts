import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { layoutBox } from './check-boxes.ts'
import { layoutFrame } from './framed.ts'

/** Things under a heading, ticked by the record or left to be ticked by hand. */
export interface TickColumn {
  readonly heading: string
  readonly ticks: readonly { readonly label: string; readonly isTicked: boolean }[]
}

const COLUMN_GAP = 12

/** Lists to tick side by side in one frame. */
export function layoutTickColumns(
  heading: string,
  columns: readonly TickColumn[],
  options: LayoutOptions,
): PaperNode {
  return layoutFrame(
    [
      { text: heading, bold: true, margin: [0, 0, 0, 2] },
      {
        columns: columns.map((column): PaperNode => ({ stack: columnNodes(column), width: '*' })),
        columnGap: COLUMN_GAP,
      },
    ],
    options,
  )
}

const columnNodes = ({ heading, ticks }: TickColumn): PaperNode[] => [
  { text: heading, margin: [0, 0, 0, 2] },
  ...ticks.map(
    ({ label, isTicked }): PaperNode => ({
      columns: [layoutBox(isTicked), { text: label, width: '*' }],
      columnGap: 3,
      margin: [0, 0, 0, 1.5],
    }),
  ),
]
