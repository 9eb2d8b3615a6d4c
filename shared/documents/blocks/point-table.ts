import type { CellLook, PaperNode, TableCell, TableLook } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { GAP, LABEL_FILL, LINE_COLOR, lookOf, SMALL_SIZE, THIN } from '../paper-look.ts'
import { layoutBox } from './check-boxes.ts'

/** A point with the place of its answer among the group's; none ticked if absent. */
export interface PointLine {
  readonly name: string
  readonly ticked?: number
}

/** Points that share their answers; the answers stand in the group's own head. */
export interface PointGroup {
  readonly name: string
  readonly answers: readonly string[]
  readonly points: readonly PointLine[]
}

const BLOCKS = 3
const COLUMN_GAP = 6
const BOX_WIDTHS = { 'zh-CN': [19, 19, 19, 26], 'zh-TW': [19, 19, 19, 26], en: [18, 22, 28, 27] }
const PADDING = 2
const POINT_SIZE = 7.8

const LOOK: TableLook = {
  frame: THIN,
  rows: THIN,
  columns: THIN,
  lineColor: LINE_COLOR,
  padding: [PADDING, 0.3, PADDING, 0.3],
}

/** A long check list in three blocks side by side, no group broken over two of them. */
export function layoutPointTable(groups: readonly PointGroup[], options: LayoutOptions): PaperNode {
  const { width } = lookOf(options)
  const boxes = BOX_WIDTHS[options.locale]
  const block = (width - COLUMN_GAP * (BLOCKS - 1)) / BLOCKS
  // Six columns of a table have their paddings and lines outside the widths.
  const name = block - boxes.reduce((sum, each) => sum + each, 0) - 5 * 2 * PADDING - 6 * THIN
  return {
    columns: spread(groups).map(
      (own): PaperNode =>
        own.length === 0
          ? { text: '', width: block }
          : {
              table: {
                widths: [name, ...boxes],
                body: own.flatMap(rowsOf),
                dontBreakRows: true,
              },
              layout: LOOK,
              width: block,
            },
    ),
    columnGap: COLUMN_GAP,
    fontSize: POINT_SIZE,
    margin: [0, 0, 0, GAP],
  }
}

/**
 * Whole groups over the blocks so that the highest block is as low as can be. There are at most
 * seven groups: trying every way is quicker than being clever.
 */
function spread(groups: readonly PointGroup[]): readonly (readonly PointGroup[])[] {
  let best: readonly number[] = []
  let lowest = Number.POSITIVE_INFINITY
  for (let way = 0; way < BLOCKS ** groups.length; way += 1) {
    const blockOf = groups.map((_group, index) => Math.floor(way / BLOCKS ** index) % BLOCKS)
    const height = Math.max(...rowsOfBlocks(groups, blockOf))
    if (height >= lowest) continue
    lowest = height
    best = blockOf
  }
  const placeOf = ([first]: readonly PointGroup[]): number =>
    first === undefined ? groups.length : groups.indexOf(first)
  return Array.from({ length: BLOCKS }, (_unused, block) =>
    groups.filter((_group, index) => best[index] === block),
  ).sort((one, other) => placeOf(one) - placeOf(other))
}

const rowsOfBlocks = (groups: readonly PointGroup[], blockOf: readonly number[]): number[] =>
  Array.from({ length: BLOCKS }, (_unused, block) =>
    groups.reduce(
      (rows, { points }, index) => (blockOf[index] === block ? rows + points.length + 1 : rows),
      0,
    ),
  )

function rowsOf({ name, answers, points }: PointGroup): TableCell[][] {
  const head: PaperNode & CellLook = { text: name, bold: true, fillColor: LABEL_FILL }
  return [
    [
      head,
      ...answers.map(
        (text): TableCell => ({
          text,
          alignment: 'center',
          fontSize: SMALL_SIZE,
          fillColor: LABEL_FILL,
          verticalAlignment: 'middle',
        }),
      ),
    ],
    ...points.map((point): TableCell[] => [
      { text: point.name, verticalAlignment: 'middle' },
      ...answers.map(
        (_answer, index): TableCell => ({
          ...layoutBox(index === point.ticked, [0, 1.4, 0, 0]),
          alignment: 'center',
          verticalAlignment: 'middle',
        }),
      ),
    ]),
  ]
}
