import type { Field } from '../../blocks/field-grid.ts'
import { layoutLineTable } from '../../blocks/line-table.ts'
import { layoutFrameOf } from '../../blocks/paper-frame.ts'
import type { PaperNode, TableCell } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import {
  BELOW,
  FAINT_INK,
  GRID,
  LABEL_FILL,
  LINE_COLOR,
  SMALL_SIZE,
  THIN,
} from '../../paper-look.ts'
import { figuresWidth } from '../../text-width.ts'
import type { CertificateData, CertificatePart } from './present.ts'
import type { WarrantyCard } from './present-warranty-card.ts'

const PAGE = { width: 841.89, height: 595.28 }
const MARGINS = [30, 34, 30, 34] as const
const GUTTER = 28
const PANEL = (PAGE.width - MARGINS[0] - MARGINS[2] - 2 * GUTTER) / 3
const LABEL = 94

/** Landscape: stub, original and warranty card side by side, with lines to cut along. */
export function layoutCertificate(data: CertificateData, options: LayoutOptions): PaperDefinition {
  const [stub, original] = data.parts
  return {
    ...layoutFrameOf(data.frame, options),
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: MARGINS,
    content: [
      cutLines(),
      {
        columns: [partNode(data, stub), partNode(data, original), cardNode(data, options)],
        columnGap: GUTTER,
      },
    ],
    images: [],
  }
}

function cutLines(): PaperNode {
  const line = (index: number) => {
    const x = index * (PANEL + GUTTER) - GUTTER / 2
    return {
      type: 'line' as const,
      x1: x,
      y1: 0,
      x2: x,
      y2: PAGE.height - MARGINS[1] - MARGINS[3],
      lineWidth: THIN,
      lineColor: LINE_COLOR,
      dash: { length: 4, space: 3 },
    }
  }
  return {
    canvas: [line(1), line(2)],
    relativePosition: { x: 0, y: 0 },
  }
}

function heading(title: string, below: string, number: string): PaperNode[] {
  return [
    { text: title, bold: true, fontSize: 13, alignment: 'center', characterSpacing: 0.3 },
    { text: below, fontSize: SMALL_SIZE, color: FAINT_INK, alignment: 'center' },
    { text: number, bold: true, alignment: 'right', margin: [0, 4, 0, 3] },
  ]
}

function fieldTable(fields: readonly Field[], rowHeight: number): PaperNode {
  return {
    table: {
      widths: [LABEL, '*'],
      heights: rowHeight,
      dontBreakRows: true,
      body: fields.map(({ label, value }): TableCell[] => [
        { text: label, fillColor: LABEL_FILL, verticalAlignment: 'middle' },
        { text: value === '' ? ' ' : value, verticalAlignment: 'middle' },
      ]),
    },
    layout: GRID,
    margin: BELOW,
  }
}

const ROW_HEIGHT = 20
const LEAST_ROW_HEIGHT = 11
// Lines beyond one for each field that the page has room for.
const SPARE_LINES = 3

/** Long names wrap and take their room from the height of the other rows: it stays one page. */
function rowHeightFor(fields: readonly Field[]): number {
  const room = PANEL - LABEL - 18
  const extra = fields.reduce(
    (total, { value }) => total + Math.ceil(figuresWidth(value) / room) - 1,
    0,
  )
  return Math.max(LEAST_ROW_HEIGHT, ROW_HEIGHT - Math.max(0, extra - SPARE_LINES) * 1.6)
}

function partNode(data: CertificateData, { title, keeper }: CertificatePart): PaperNode {
  return {
    stack: [
      ...heading(title, keeper, data.number),
      fieldTable(data.fields, rowHeightFor(data.fields)),
      { text: data.sentence, bold: true, margin: [2, 4, 2, 8] },
      fieldTable(data.signed, 32),
    ],
    width: PANEL,
  }
}

function cardNode({ number, frame, card }: CertificateData, options: LayoutOptions): PaperNode {
  return {
    stack: [
      ...heading(card.title, frame.head.shopName, number),
      fieldTable(card.fields, 14),
      { text: card.terms, margin: [2, 0, 2, 6] },
      layoutLineTable(card.promised, [{ width: 50 }, { width: '*' }, { width: 98 }], options),
      ...(card.minimum === undefined ? [] : [minimumNode(card.minimum)]),
      { text: card.reworkHeading, bold: true, margin: [2, 2, 2, 2] },
      reworkTable(card),
      fieldTable([card.invoice], 18),
    ],
    width: PANEL,
  }
}

function minimumNode({ heading: label, lines }: NonNullable<WarrantyCard['minimum']>): PaperNode {
  return {
    text: [{ text: `${label}\n`, bold: true }, lines.join('\n')],
    fontSize: SMALL_SIZE,
    margin: [2, 0, 2, 6],
  }
}

/** Rows high enough to write in by hand. */
function reworkTable({ rework }: WarrantyCard): PaperNode {
  const cell = (text: string, bold: boolean): TableCell => ({
    text,
    bold,
    fontSize: SMALL_SIZE,
    verticalAlignment: 'middle',
    alignment: 'center',
  })
  return {
    table: {
      widths: [14, '*', 36, 36, 30, 30],
      heights: 20,
      headerRows: 1,
      body: [
        rework.head.map((text) => cell(text, true)),
        ...rework.lines.map(({ cells }) => cells.map((text) => cell(String(text), false))),
      ],
    },
    layout: { ...GRID, padding: [2, 2, 2, 2] },
    margin: BELOW,
  }
}
