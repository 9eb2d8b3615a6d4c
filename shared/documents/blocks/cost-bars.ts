import type { CanvasShape, PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, GRID, INK, lookOf, SMALL_SIZE, shareOf, THIN } from '../paper-look.ts'

/** What several things cost in parts, as figures and as bars. */
export interface CostBars {
  readonly title: string
  readonly head: readonly string[]
  /** Names of the parts of a bar. */
  readonly parts: readonly string[]
  readonly cars: readonly {
    readonly name: string
    readonly cells: readonly string[]
    /** Of the dearest whole, from 0 to 1. */
    readonly shares: readonly number[]
  }[]
}

// Told apart in grey as well: middle, dark, white.
const FILLS = ['#a9b4c1', '#3d4b5c', '#ffffff'] as const
const NAME_WIDTH = 150
const BAR_HEIGHT = 9
const KEY = 8

/** Figures, then a bar under another on one scale. */
export function layoutCostBars(
  { title, head, parts, cars }: CostBars,
  options: LayoutOptions,
): PaperNode[] {
  const look = lookOf(options)
  const name = shareOf(NAME_WIDTH, look)
  const room = look.width - name - 12
  return [
    {
      stack: [
        { text: title, bold: true, margin: [0, 2, 0, 3] },
        {
          table: {
            widths: [name, ...head.slice(1).map(() => '*' as const)],
            body: [
              head.map(
                (text, index): TableCell => ({
                  text,
                  bold: true,
                  alignment: index === 0 ? 'left' : 'right',
                }),
              ),
              ...cars.map((car): TableCell[] => [
                { text: car.name },
                ...car.cells.map(
                  (text, index): TableCell => ({
                    text,
                    alignment: 'right',
                    verticalAlignment: 'middle',
                    bold: index === car.cells.length - 1,
                  }),
                ),
              ]),
            ],
            headerRows: 1,
            dontBreakRows: true,
          },
          layout: GRID,
          margin: BELOW,
        },
        layoutKey(parts),
        ...cars.map(
          (car): PaperNode => ({
            columns: [
              { text: car.name, width: name + 8, fontSize: SMALL_SIZE },
              { canvas: layoutBar(car.shares, room), width: room },
            ],
            columnGap: 4,
            margin: [0, 2, 0, 2],
          }),
        ),
      ],
      unbreakable: true,
      margin: BELOW,
    },
  ]
}

const box = (x: number, w: number, h: number, part: number): CanvasShape => ({
  type: 'rect',
  x,
  y: 0,
  w,
  h,
  color: FILLS[part % FILLS.length] ?? INK,
  lineWidth: THIN,
  lineColor: INK,
})

function layoutBar(shares: readonly number[], room: number): CanvasShape[] {
  let x = 0
  return shares.map((share, part) => {
    const shape = box(x, share * room, BAR_HEIGHT, part)
    x += share * room
    return shape
  })
}

const layoutKey = (parts: readonly string[]): PaperNode => ({
  columns: parts.flatMap((part, index): PaperNode[] => [
    { canvas: [box(0, KEY, KEY, index)], width: KEY },
    { text: part, width: 'auto', fontSize: SMALL_SIZE, margin: [0, 0, 10, 0] },
  ]),
  columnGap: 4,
  margin: [0, 0, 0, 2],
})
