import type { PaperNode, TableCell } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, GRID } from '../paper-look.ts'
import { figuresWidth } from '../text-width.ts'

/** The bill in one row of figures, the total in capitals below it. */
export interface Summary {
  readonly columns: readonly { readonly label: string; readonly value: string }[]
  /** `人民币（大写）：壹仟叁佰柒拾陆元整`. */
  readonly inWords: string
  /** `¥1,376.00`. */
  readonly total: string
  /** How it was paid, or what is still open. */
  readonly remarks: readonly string[]
}

const TOTAL_WIDTH = 66
const USUAL_WIDTH = 46

/** The last column is the total: wider and bold. */
export function layoutSummary(
  { columns, inWords, total, remarks }: Summary,
  { locale }: LayoutOptions,
): PaperNode {
  // An amount in English words fills the line by itself.
  const before = locale === 'en' ? '\n' : '　　'
  const last = columns.length - 1
  const covered = Array.from({ length: last }, (): TableCell => ({}))
  return {
    table: {
      widths: columns.map(({ value }, index) => {
        const least = index === last ? TOTAL_WIDTH : USUAL_WIDTH
        const width = Math.max(least, figuresWidth(value))
        return width === USUAL_WIDTH ? '*' : width
      }),
      body: [
        columns.map(
          ({ label }): TableCell => ({
            text: label,
            bold: true,
            alignment: 'right',
            verticalAlignment: 'middle',
          }),
        ),
        columns.map(
          ({ value }, index): TableCell => ({
            text: value,
            alignment: 'right',
            bold: index === last,
          }),
        ),
        [
          {
            text: [
              { text: inWords, bold: true, fontSize: 10 },
              { text: `　　${total}`, bold: true, fontSize: 10 },
              ...remarks.map((remark) => `${before}${remark}`),
            ],
            colSpan: columns.length,
            margin: [0, 1, 0, 1],
          },
          ...covered,
        ],
      ],
      headerRows: 1,
      dontBreakRows: true,
    },
    layout: { ...GRID, padding: [4, 2.5, 3, 2.5] },
    margin: BELOW,
    unbreakable: true,
  }
}
