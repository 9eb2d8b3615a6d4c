import type { PaperNode } from '../nodes.ts'
import {
  FAINT_INK,
  INK,
  PORTRAIT_WIDTH,
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

/** Letterhead over the full width of an upright page. */
export function layoutLetterhead(head: Letterhead): PaperNode {
  return {
    stack: [
      {
        columns: [
          { stack: shopNodes(head), width: '*' },
          ...(head.qr === undefined ? [] : [qrNode(head.qr)]),
        ],
        columnGap: 12,
      },
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: PORTRAIT_WIDTH,
            y2: 0,
            lineWidth: THICK,
            lineColor: INK,
          },
        ],
        margin: [0, 4, 0, 0],
      },
      {
        text: head.title,
        fontSize: TITLE_SIZE,
        bold: true,
        alignment: 'center',
        margin: [0, 4, 0, 4],
      },
      numberLine(head),
    ],
  }
}

function shopNodes({ shopName, shopLines, qr }: Letterhead): PaperNode[] {
  // Beside the QR code the lines stand at its foot, so that the rule below touches both.
  const above = qr === undefined ? 0 : Math.max(0, QR_SIDE - 18 - 11 * shopLines.length)
  return [
    { text: shopName, fontSize: SHOP_NAME_SIZE, bold: true, margin: [0, above, 0, 1] },
    ...shopLines.map((text): PaperNode => ({ text, fontSize: SMALL_SIZE, color: FAINT_INK })),
  ]
}

const qrNode = (qr: string): PaperNode => ({ qr, fit: QR_SIDE, eccLevel: 'M', width: 'auto' })

// Own number at the left, the last cited one at the right edge, so that the line is full.
function numberLine({ number, cites }: Letterhead): PaperNode {
  const entries = [number, ...cites]
  const last = entries.length - 1
  return {
    columns: entries.map(
      ({ label, value }, index): PaperNode => ({
        text: [label, { text: value === '' ? '____________' : value, bold: index === 0 }],
        width: '*',
        alignment: index === 0 ? 'left' : index === last ? 'right' : 'center',
      }),
    ),
    columnGap: 8,
    margin: [0, 0, 0, 4],
  }
}
