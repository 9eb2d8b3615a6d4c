import { layoutPin } from '../../blocks/findings-diagram.ts'
import { layoutMeasureGauge } from '../../blocks/measure-gauge.ts'
import type { PaperNode, TableCell } from '../../nodes.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, FAINT_INK, GRID, HEAD_FILL, lookOf, SMALL_SIZE, shareOf } from '../../paper-look.ts'
import type { DiagnosisReportData } from './present.ts'
import type { FindingCard } from './present-finding.ts'

const PIN = 20
const PHOTO_WIDTH = 92
const CURE_WIDTH = 128
const PHOTO_SHAPE = 3 / 4
const PADDING = 8

interface Widths {
  readonly photo: number
  readonly words: number
}

/** What asks for work, a row each, under the head of its grade; never torn over two pages. */
export function layoutFindingGroups(
  { groups, cureHead, total }: DiagnosisReportData,
  options: LayoutOptions,
): PaperNode[] {
  const look = lookOf(options)
  const photo = shareOf(PHOTO_WIDTH, look)
  const cure = shareOf(CURE_WIDTH, look)
  const widths: Widths = { photo, words: look.width - PIN - photo - cure - 5 * PADDING - 4 }
  return groups.map(({ grade, heading, cards }, index) => {
    const isLast = index === groups.length - 1
    const head: TableCell[] = [
      {
        text: heading,
        bold: true,
        fillColor: HEAD_FILL,
        colSpan: 3,
      },
      {},
      {},
      { text: cureHead, fillColor: HEAD_FILL, color: FAINT_INK },
    ]
    const sums: TableCell[][] =
      isLast && total !== undefined
        ? [
            [
              { text: total.label, alignment: 'right', colSpan: 3 },
              {},
              {},
              { text: total.value, alignment: 'right', bold: true },
            ],
          ]
        : []
    return {
      table: {
        widths: [PIN, '*', photo, cure],
        body: [head, ...cards.map((card) => row(grade, card, widths)), ...sums],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
      },
      layout: GRID,
      margin: BELOW,
    }
  })
}

function row(
  grade: FindingCard['grade'],
  card: FindingCard,
  { photo, words }: Widths,
): TableCell[] {
  const text: TableCell = { stack: wordsOf(card, words) }
  const picture: TableCell =
    card.photo === undefined
      ? {}
      : { image: card.photo, fit: [photo, photo * PHOTO_SHAPE], alignment: 'center' }
  return [
    layoutPin(grade, card.number, PIN),
    // Without a photo its room is the words'.
    card.photo === undefined ? { ...text, colSpan: 2 } : text,
    picture,
    { stack: cureNodes(card) },
  ]
}

const GAUGE_WIDTH = 150

/** The gauge stands beside the words where there is room, below them where a photo takes it. */
function wordsOf(card: FindingCard, width: number): PaperNode[] {
  const { name, place, value, note, gauge, photo } = card
  const words: PaperNode[] = [
    {
      text: [
        { text: name, bold: true },
        { text: `　${place}`, color: FAINT_INK },
      ],
    },
    ...(note === '' ? [] : [{ text: note }]),
    ...(value === '' ? [] : [{ text: value, color: FAINT_INK }]),
  ]
  if (gauge === undefined) return words
  if (photo === undefined) {
    const drawn: PaperNode = { stack: [layoutMeasureGauge(gauge, GAUGE_WIDTH)], width: GAUGE_WIDTH }
    return [{ columns: [{ stack: words, width: '*' }, drawn], columnGap: 10 }]
  }
  return [
    ...words,
    { stack: [layoutMeasureGauge(gauge, Math.min(width, 230))], margin: [0, 3, 0, 0] },
  ]
}

function cureNodes({ cure }: FindingCard): PaperNode[] {
  return [
    { text: cure.name },
    ...(cure.amount === ''
      ? []
      : [
          {
            columns: [
              { text: cure.state, fontSize: SMALL_SIZE, color: FAINT_INK, width: '*' as const },
              { text: cure.amount, bold: true, width: 'auto' as const, noWrap: true },
            ],
            columnGap: 4,
            margin: [0, 2, 0, 0],
          } as const,
        ]),
  ]
}
