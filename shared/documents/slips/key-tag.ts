import type { Customer } from '#shared/domain/customer/customer.ts'
import { surnameOf } from '#shared/domain/identifiers/masking.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { PaperNode } from '../nodes.ts'
import type { PaperDefinition } from '../paper-definition.ts'
import { FAINT_INK, INK, LABEL_POINTS, LINE_HEIGHT, SMALL_SIZE } from '../paper-look.ts'
import { estimateTextWidth } from '../text-width.ts'

/** What the tag is made from. */
export interface KeyTagInput {
  readonly shop: Shop
  readonly customer: Customer
  readonly vehicle: Vehicle
  readonly visit: Visit
  readonly locale: DocumentLocale
  readonly catalogue: Catalogue
}

/** 钥匙牌: what the technician and the front desk read off a bunch of keys. Not a numbered paper. */
export interface KeyTag {
  readonly title: string
  readonly plate: string
  readonly model: string
  /** The surname only: keys hang where everybody walks past. */
  readonly customer: string
  readonly promised: { readonly label: string; readonly value: string }
  /** Absent until the repair order has its number. */
  readonly number?: string
  /** What the scanner types into the search box: the order's number, before it the plate. */
  readonly code: string
}

/** Words the tag in the paper's language. */
export function presentKeyTag(input: KeyTagInput): KeyTag {
  const { shop, customer, vehicle, visit, catalogue } = input
  const say = createSay(catalogue)
  const called = customer.kind === 'company' ? (customer.contact ?? '') : customer.name
  const plate = vehicle.plate === '' ? say('paper.no-plate') : formatPlate(vehicle.plate)
  const isOrdered = visit.number !== undefined && visit.number !== ''
  return {
    title: say('papers.keyTag'),
    plate,
    model: `${vehicle.make} ${vehicle.model}`.trim(),
    customer:
      called === ''
        ? [...customer.name].slice(0, COMPANY_CHARACTERS).join('')
        : say('papers.keyTagCustomer', { surname: surnameOf(called) }),
    promised: {
      label: say('paper.promised'),
      value: formatDateTime(visit.promisedAt, shop.offsetMinutes),
    },
    ...(isOrdered ? { number: visit.number } : {}),
    code: isOrdered ? visit.number : vehicle.plate === '' ? (vehicle.vin ?? '') : vehicle.plate,
  }
}

const COMPANY_CHARACTERS = 6

const MARGIN = 9
const QR_SIDE = 74
const GAP = 8
const ROOM = LABEL_POINTS - 2 * MARGIN
const TEXT_ROOM = ROOM - QR_SIDE - GAP
const PLATE_SIZE = 22
const NAME_SIZE = 13
const LINE = 1.45 * LINE_HEIGHT

/** The tag on a roll of 80 mm, as long as it needs to be: about 40 mm. */
export function layoutKeyTag(tag: KeyTag): PaperDefinition {
  const plateSize = sizeToFit(tag.plate, PLATE_SIZE)
  const lines: readonly (readonly [size: number, node: PaperNode])[] = [
    [SMALL_SIZE, line(tag.title, SMALL_SIZE, { color: FAINT_INK })],
    [plateSize, line(tag.plate, plateSize, { bold: true })],
    [SMALL_SIZE, line(shorten(tag.model), SMALL_SIZE, {})],
    [NAME_SIZE, line(tag.customer, sizeToFit(tag.customer, NAME_SIZE), { bold: true })],
    [SMALL_SIZE, line(tag.promised.label, SMALL_SIZE, { color: FAINT_INK })],
    [NAME_SIZE, line(tag.promised.value, NAME_SIZE, { bold: true })],
  ]
  const textHeight = lines.reduce((total, [size]) => total + size * LINE, 0)
  const beside: PaperNode = {
    stack: [
      ...(tag.code === '' ? [] : [{ qr: tag.code, fit: QR_SIDE, eccLevel: 'M' } as const]),
      {
        text: tag.number ?? ' ',
        fontSize: SMALL_SIZE,
        bold: true,
        alignment: 'center',
        noWrap: true,
        margin: [0, 3, 0, 0],
      },
    ],
    width: QR_SIDE,
  }
  return {
    metadata: { title: `${tag.title} ${tag.plate}`, author: tag.title },
    pageSize: { width: LABEL_POINTS, height: Math.ceil(textHeight + 2 * MARGIN + 2) },
    pageOrientation: 'landscape',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN - 2],
    defaultStyle: { fontSize: SMALL_SIZE, color: INK, lineHeight: LINE_HEIGHT },
    content: [
      {
        columns: [{ stack: lines.map(([, node]) => node), width: TEXT_ROOM }, beside],
        columnGap: GAP,
      },
    ],
    images: [],
  }
}

const line = (
  text: string,
  fontSize: number,
  style: { readonly bold?: boolean; readonly color?: string },
): PaperNode => ({ text, fontSize, noWrap: true, ...style })

/** A size at which a text keeps to one line of the tag. */
function sizeToFit(text: string, largest: number): number {
  const width = estimateTextWidth(text, largest) * BOLD
  return width <= TEXT_ROOM ? largest : Math.floor((largest * TEXT_ROOM) / width)
}

/** Bold letters are wider than the estimate. */
const BOLD = 1.12

/** A model's name is cut rather than set smaller: plate and time are what counts. */
function shorten(text: string): string {
  const characters = [...text]
  let count = characters.length
  while (
    count > 0 &&
    estimateTextWidth(characters.slice(0, count).join(''), SMALL_SIZE) > TEXT_ROOM - SMALL_SIZE
  ) {
    count -= 1
  }
  return count === characters.length ? text : `${characters.slice(0, count).join('')}…`
}
