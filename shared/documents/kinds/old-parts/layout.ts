import { layoutCheckLine } from '../../blocks/check-boxes.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutFrame, layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutMeasureGauge } from '../../blocks/measure-gauge.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, FAINT_INK, GRID, HEAD_FILL, lookOf, SMALL_SIZE, shareOf } from '../../paper-look.ts'
import type { OldPartsData } from './present.ts'
import type { CardPhoto, ComparisonCard } from './present-comparison.ts'

// Three pairs, their register and the signatures share a sheet.
const PHOTO_WIDTH = 144
const PHOTO_SHAPE = 3 / 4
const VALUE_LABEL = 58
const REGISTER_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 110 },
  { width: 46 },
  { width: 74 },
  { width: 116 },
]

/** The comparison sheet: a card for each part, never torn over two pages. */
export function layoutOldParts(data: OldPartsData, options: LayoutOptions): PaperDefinition {
  const images = data.cards.flatMap(({ photos }) =>
    photos.flatMap(({ hash }) => (hash === undefined ? [] : [hash])),
  )
  return layoutPaper(
    data.frame,
    options,
    [
      layoutFieldGrid(data.fields, options),
      ...data.cards.map((card) => layoutCard(card, options)),
      ...(data.register === undefined
        ? []
        : [layoutLineTable(data.register, REGISTER_COLUMNS, options)]),
      ...(data.nothing === undefined ? [] : [layoutFrame([{ text: data.nothing }], options)]),
      layoutClosing(
        [
          layoutFrame([layoutCheckLine(data.oldParts)], options),
          ...layoutRemarks(data.remarks, options),
        ],
        data.signatures,
        options,
      ),
    ],
    [...new Set(images)],
  )
}

function layoutCard(card: ComparisonCard, options: LayoutOptions): PaperNode {
  const look = lookOf(options)
  const photo = shareOf(PHOTO_WIDTH, look)
  const values = look.width - 2 * (photo + 8) - 10
  const [old, fresh] = card.photos
  const hasPhotos = card.photos.some(({ hash }) => hash !== undefined)
  const room = photo * PHOTO_SHAPE * (hasPhotos ? 1 : 1 / 2)
  return {
    table: {
      widths: [photo, photo, '*'],
      body: [
        [
          {
            text: [
              { text: card.title, bold: true },
              { text: card.job === '' ? '' : `　　${card.job}`, color: FAINT_INK },
            ],
            colSpan: 3,
            fillColor: HEAD_FILL,
          },
          {},
          {},
        ],
        [photoNode(old, photo, room), photoNode(fresh, photo, room), valuesNode(card, values)],
      ],
      dontBreakRows: true,
    },
    layout: GRID,
    margin: BELOW,
    unbreakable: true,
  }
}

function photoNode({ caption, hash, missing }: CardPhoto, width: number, room: number): PaperNode {
  const picture: PaperNode =
    hash === undefined
      ? {
          text: missing,
          color: FAINT_INK,
          alignment: 'center',
          margin: [0, room / 2 - 6, 0, room / 2 - 6],
        }
      : { image: hash, fit: [width, width * PHOTO_SHAPE], alignment: 'center' }
  return {
    stack: [
      picture,
      { text: caption, fontSize: SMALL_SIZE, alignment: 'center', margin: [0, 2, 0, 0] },
    ],
  }
}

function valuesNode({ values, gauge, verdict, note }: ComparisonCard, width: number): PaperNode {
  const line = ({ label, value, isStrong = false }: (typeof values)[number]): PaperNode => ({
    columns: [
      { text: label, width: VALUE_LABEL, color: FAINT_INK },
      { text: value, width: '*', bold: isStrong },
    ],
    columnGap: 4,
  })
  return {
    stack: [
      ...values.map(line),
      ...(gauge === undefined
        ? []
        : [{ stack: [layoutMeasureGauge(gauge, width)], margin: [0, 5, 0, 4] } as const]),
      line({ ...verdict, isStrong: true }),
      ...(note === undefined ? [] : [line(note)]),
    ],
  }
}
