import type { PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, FAINT_INK, GRID, LABEL_FILL, lookOf, SMALL_SIZE, shareOf } from '../paper-look.ts'

/** Things in columns, their facts in rows. */
export interface SideBySide {
  /** Above the names of the facts. */
  readonly corner: string
  readonly cars: readonly { readonly name: string; readonly lines: readonly string[] }[]
  readonly groups: readonly {
    readonly title: string
    readonly rows: readonly {
      readonly label: string
      readonly values: readonly string[]
      readonly isDifferent: boolean
      /** Places of the best values, from 0. */
      readonly best: readonly number[]
    }[]
  }[]
  /** What the two marks mean. */
  readonly legend: string
}

/** Signs that every font of the papers has and that a photocopier keeps. */
export const DIFFERENT_MARK = '◆'
export const BEST_MARK = '★'

const LABEL_WIDTH = 104

/** A table whose head comes again on every page; what differs and what is best bears a mark. */
export function layoutSideBySide(
  { corner, cars, groups, legend }: SideBySide,
  options: LayoutOptions,
): PaperNode[] {
  const covered = cars.map((): TableCell => ({}))
  const head: TableCell[] = [
    { text: corner, bold: true, verticalAlignment: 'middle' },
    ...cars.map(
      ({ name, lines }): TableCell => ({
        text: [
          { text: name, bold: true },
          ...lines.map((line) => ({ text: `\n${line}`, fontSize: SMALL_SIZE, color: FAINT_INK })),
        ],
      }),
    ),
  ]
  const body = groups.flatMap(({ title, rows }): TableCell[][] => [
    [{ text: title, bold: true, fillColor: LABEL_FILL, colSpan: cars.length + 1 }, ...covered],
    ...rows.map(({ label, values, isDifferent, best }): TableCell[] => [
      { text: isDifferent ? `${DIFFERENT_MARK} ${label}` : label },
      ...values.map(
        (value, index): TableCell =>
          best.includes(index) ? { text: `${value} ${BEST_MARK}`, bold: true } : { text: value },
      ),
    ]),
  ])
  return [
    {
      table: {
        widths: [shareOf(LABEL_WIDTH, lookOf(options)), ...cars.map(() => '*' as const)],
        body: [head, ...body],
        headerRows: 1,
        keepWithHeaderRows: 2,
        dontBreakRows: true,
      },
      layout: { ...GRID, padding: [4, 1.2, 4, 1.4] },
      margin: [0, 0, 0, 2],
    },
    { text: legend, fontSize: SMALL_SIZE, color: FAINT_INK, margin: BELOW },
  ]
}
