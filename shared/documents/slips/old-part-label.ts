import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { OldPart } from '#shared/domain/old-part/old-part.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import { formatDay } from '#shared/kernel/instant.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import type { PaperNode } from '../nodes.ts'
import type { PaperDefinition } from '../paper-definition.ts'
import { FAINT_INK, INK, LABEL_POINTS, LINE_HEIGHT, SMALL_SIZE } from '../paper-look.ts'
import { estimateTextWidth } from '../text-width.ts'

/** What the label is made from. */
export interface OldPartLabelInput {
  readonly shop: Shop
  readonly vehicle: Vehicle
  readonly visit: Pick<Visit, 'number'>
  readonly part: OldPart
  readonly locale: DocumentLocale
  readonly catalogue: Catalogue
}

/** 旧件标签: what is stuck on a part the shop keeps, so that it finds its owner. Not a paper. */
export interface OldPartLabel {
  readonly title: string
  readonly part: string
  readonly plate: string
  /** Why it is here: kept for the owner, or on its way back to the maker. */
  readonly disposition: string
  readonly facts: readonly string[]
  readonly label: string
  /** Label and order number, for the scanner. */
  readonly code: string
}

/** Words the label in the paper's language. */
export function presentOldPartLabel(input: OldPartLabelInput): OldPartLabel {
  const { shop, vehicle, visit, part, catalogue } = input
  const say = createSay(catalogue)
  const label = part.label ?? ''
  return {
    title: say('paper.old-part-label'),
    part: part.name,
    plate: vehicle.plate === '' ? say('paper.no-plate') : formatPlate(vehicle.plate),
    disposition: say(`trade.disposition.${part.disposition}`),
    facts: [
      `${formatQuantity(part.quantity)} ${part.unit}`.trim(),
      formatDay(part.registeredAt, shop.offsetMinutes),
      ...(part.shelf === undefined ? [] : [say('paper.old-part-shelf', { shelf: part.shelf })]),
    ],
    label,
    code: [label, visit.number].filter((word) => word !== undefined && word !== '').join(' '),
  }
}

const MARGIN = 9
const QR_SIDE = 78
const GAP = 8
const TEXT_ROOM = LABEL_POINTS - 2 * MARGIN - QR_SIDE - GAP
const NAME_SIZE = 13
const PLATE_SIZE = 15
const LINE = 1.45 * LINE_HEIGHT
/** Bold letters are wider than the estimate. */
const BOLD = 1.12
const MOST_NAME_LINES = 3

/** The label on a roll of 80 mm, as long as it needs to be: about 40 mm. */
export function layoutOldPartLabel(label: OldPartLabel): PaperDefinition {
  const nameLines = Math.min(MOST_NAME_LINES, Math.ceil(widthOf(label.part, NAME_SIZE) / TEXT_ROOM))
  const name = shorten(label.part, nameLines)
  const lines: readonly (readonly [height: number, node: PaperNode])[] = [
    [SMALL_SIZE, text(`${label.title} · ${label.disposition}`, SMALL_SIZE, { color: FAINT_INK })],
    // One line more than counted: a name breaks at its own places.
    [NAME_SIZE * (nameLines > 1 ? nameLines + 0.3 : 1), text(name, NAME_SIZE, { bold: true })],
    [PLATE_SIZE, text(label.plate, PLATE_SIZE, { bold: true })],
    [SMALL_SIZE, text(label.facts.join(' · '), SMALL_SIZE, {})],
  ]
  const height = Math.max(
    lines.reduce((total, [size]) => total + size * LINE, 0),
    QR_SIDE + 4,
  )
  return {
    metadata: { title: `${label.title} ${label.label}`, author: label.title },
    pageSize: {
      width: LABEL_POINTS,
      height: Math.ceil(height + 2 * MARGIN + SMALL_SIZE * LINE + 6),
    },
    pageOrientation: 'landscape',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN - 2],
    defaultStyle: { fontSize: SMALL_SIZE, color: INK, lineHeight: LINE_HEIGHT },
    content: [
      {
        columns: [
          { stack: lines.map(([, node]) => node), width: TEXT_ROOM },
          {
            stack: label.code === '' ? [] : [{ qr: label.code, fit: QR_SIDE, eccLevel: 'M' }],
            width: QR_SIDE,
          },
        ],
        columnGap: GAP,
      },
      {
        text: label.label === '' ? ' ' : label.label,
        fontSize: SMALL_SIZE + 1,
        bold: true,
        alignment: 'right',
        noWrap: true,
        margin: [0, 2, 0, 0],
      },
    ],
    images: [],
  }
}

const text = (
  words: string,
  fontSize: number,
  style: { readonly bold?: boolean; readonly color?: string },
): PaperNode => ({ text: words, fontSize, ...style })

const widthOf = (words: string, size: number): number => estimateTextWidth(words, size) * BOLD

/** A part's name is cut where it would fill the label: label and plate are what counts. */
function shorten(name: string, lines: number): string {
  const room = lines * TEXT_ROOM - NAME_SIZE
  const characters = [...name]
  let count = characters.length
  while (count > 1 && widthOf(characters.slice(0, count).join(''), NAME_SIZE) > room) count -= 1
  return count === characters.length || lines < MOST_NAME_LINES
    ? name
    : `${characters.slice(0, count).join('')}…`
}
