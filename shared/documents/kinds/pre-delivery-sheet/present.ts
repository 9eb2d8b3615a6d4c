import type { Customer } from '#shared/domain/customer/customer.ts'
import {
  groupOfPoint,
  listPreDeliveryPoints,
  PRE_DELIVERY_ANSWERS,
  PRE_DELIVERY_GROUPS,
  type PreDeliveryItem,
} from '#shared/domain/sales/delivery/pre-delivery.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'

/** What the sheet is about: whose car, which, and how it was found. */
export type PreDeliverySheetInput = PaperBase & {
  readonly sale: Sale
  readonly customer: Customer
  readonly car: StockCar
  readonly isCharged: boolean
}

/** 新车交付前检查单（PDI）: every point with its four answers, faults with how they were mended. */
export interface PreDeliverySheetData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly points: LineTable
  readonly verdict: Remark
  readonly signatures: readonly SignaturePlace[]
}

/** Words it; a car nobody has looked at gives a sheet to be ticked by hand. */
export function presentPreDeliverySheet(input: PreDeliverySheetInput): PreDeliverySheetData {
  const { say, dateTime, km, labelled } = createWording(input)
  const { sale, customer, car, staffName } = input
  const { preDelivery, order } = sale
  const field = (label: string, value = '', own: Partial<Field> = {}): Field => ({
    label,
    value,
    ...own,
  })
  const inspector = preDelivery === undefined ? '' : staffName(preDelivery.by)
  return {
    frame: presentFrame('pre-delivery-sheet', input),
    fields: {
      columns: 3,
      rows: [
        [field(say('paper.delivery-car'), car.name, { isStrong: true, span: 3 })],
        [
          field(say('paper.vin'), car.vin),
          field(say('paper.color'), car.color),
          field(
            say('paper.delivery-mileage'),
            preDelivery === undefined ? '' : km(preDelivery.mileageKm),
          ),
        ],
        [
          field(say('paper.delivery-buyer'), customer.name),
          field(say('paper.delivery-contract'), order?.number),
          field(
            say('paper.delivery-inspected'),
            preDelivery === undefined ? '' : dateTime(preDelivery.at),
          ),
        ],
      ],
    },
    points: presentPoints(input),
    verdict: presentVerdict(input),
    signatures: [
      { label: labelled(say('paper.delivery-inspector-sign'), inspector), foot: blankDate(input) },
      { label: labelled(say('paper.delivery-consultant-sign'), ''), foot: blankDate(input) },
    ],
  }
}

function presentPoints(input: PreDeliverySheetInput): LineTable {
  const { say } = createWording(input)
  const items = new Map(input.sale.preDelivery?.items.map((item) => [item.point, item]))
  const points = listPreDeliveryPoints(input.isCharged)
  const lines = PRE_DELIVERY_GROUPS.flatMap((group): Line[] => {
    const own = points.filter((point) => groupOfPoint(point) === group)
    return [
      { cells: [say(`handOver.group.${group}`), '', '', '', '', ''], tone: 'group' },
      ...own.map((point): Line => {
        const item = items.get(point)
        return {
          cells: [
            say(`handOver.point.${point}`),
            ...PRE_DELIVERY_ANSWERS.map((answer) => ({
              text: '',
              boxes: [{ label: '', isTicked: item?.answer === answer }],
            })),
            item === undefined ? '' : remarkOf(input, item),
          ],
        }
      }),
    ]
  })
  return {
    head: [
      say('paper.delivery-point'),
      ...PRE_DELIVERY_ANSWERS.map((answer) => say(`handOver.answer.${answer}`)),
      say('paper.delivery-remark'),
    ],
    lines,
  }
}

function remarkOf(input: PreDeliverySheetInput, { note, mended }: PreDeliveryItem): string {
  const { say, dateTime, gap } = createWording(input)
  const history =
    mended === undefined
      ? undefined
      : say('paper.delivery-mended', {
          found: mended.found,
          name: input.staffName(mended.by),
          at: dateTime(mended.at),
        })
  return [note, history].filter((part) => part !== undefined && part !== '').join(gap)
}

function presentVerdict(input: PreDeliverySheetInput): Remark {
  const { say } = createWording(input)
  const { preDelivery } = input.sale
  const heading = say('paper.delivery-verdict')
  if (preDelivery === undefined) return { heading, text: '' }
  const answers = new Map(preDelivery.items.map(({ point, answer }) => [point, answer]))
  const open = listPreDeliveryPoints(input.isCharged).filter(
    (point) => answers.get(point) !== 'in-order',
  ).length
  return {
    heading,
    text:
      open === 0 ? say('paper.delivery-passed') : say('paper.delivery-not-passed', { count: open }),
  }
}
