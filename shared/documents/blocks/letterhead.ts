import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import {
  FAINT_INK,
  INK,
  isNarrow,
  lookOf,
  SHOP_NAME_SIZE,
  SMALL_SIZE,
  THICK,
  TITLE_SIZE,
} from '../paper-look.ts'

/** What stands above every form: the shop, the form's name, its number and the papers it cites. */
export interface Letterhead {
  readonly shopName: string
  /** Address, phone, credit code; bank and account. */
  readonly shopLines: readonly string[]
  readonly title: string
  /** `结算清单编号：` with its number; a free line to write on while there is none. */
  readonly number: { readonly label: string; readonly value: string }
  readonly cites: readonly { readonly label: string; readonly value: string }[]
  /** What a scanner reads; absent on drafts and on forms without it. */
  readonly qr?: string
}

// Two points for each of the 29 modules that a number and a total take at level M.
const QR_SIDE = 58
// Half a millimetre for each module, which scanners still read from paper.
const SHORT_QR_SIDE = 44
const SHORT_TITLE_SIZE = 14

/** Letterhead over the full width of a page; on a low one the title stands beside the shop. */
export function layoutLetterhead(head: Letterhead, options: LayoutOptions): PaperNode {
  const look = lookOf(options)
  const { width, isShort } = look
  const side = isShort ? SHORT_QR_SIDE : QR_SIDE
  const title: PaperNode = {
    text: head.title,
    fontSize: isShort ? SHORT_TITLE_SIZE : TITLE_SIZE,
    bold: true,
  }
  return {
    stack: [
      {
        columns: [
          { stack: shopNodes(head, side), width: '*' },
          ...(isShort
            ? [{ ...title, width: 'auto', margin: [0, side / 2 - 8, 0, 0] } as const]
            : []),
          ...(head.qr === undefined ? [] : [qrNode(head.qr, side)]),
        ],
        columnGap: 12,
      },
      rule(width, isShort ? 4 : 0),
      ...(isShort ? [] : [{ ...title, alignment: 'center', margin: [0, 4, 0, 4] } as const]),
      numberLine(head, isNarrow(look)),
    ],
  }
}

const rule = (width: number, below: number): PaperNode => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: THICK, lineColor: INK }],
  margin: [0, 4, 0, below],
})

function shopNodes({ shopName, shopLines, qr }: Letterhead, side: number): PaperNode[] {
  // Beside the QR code the lines stand at its foot, so that the rule below touches both.
  const above = qr === undefined ? 0 : Math.max(0, side - 18 - 11 * shopLines.length)
  return [
    { text: shopName, fontSize: SHOP_NAME_SIZE, bold: true, margin: [0, above, 0, 1] },
    ...shopLines.map((text): PaperNode => ({ text, fontSize: SMALL_SIZE, color: FAINT_INK })),
  ]
}

const qrNode = (qr: string, fit: number): PaperNode => ({
  qr,
  fit,
  eccLevel: 'M',
  width: 'auto',
})

// Own number at the left, the last cited one at the right edge, so that the line is full.
function numberLine({ number, cites }: Letterhead, isTight: boolean): PaperNode {
  const entries = [number, ...cites]
  const last = entries.length - 1
  const isMeasured = (index: number): boolean => index === 0 || (index === last && last > 1)
  return {
    columns: entries.map(
      ({ label, value }, index): PaperNode => ({
        text: [label, { text: value === '' ? '____________' : value, bold: index === 0 }],
        // With little room each takes what it needs, and one of them what is left.
        noWrap: isTight,
        width: isTight && isMeasured(index) ? 'auto' : '*',
        alignment: index === 0 ? 'left' : index === last ? 'right' : 'center',
      }),
    ),
    columnGap: 8,
    margin: [0, 0, 0, 4],
  }
}
