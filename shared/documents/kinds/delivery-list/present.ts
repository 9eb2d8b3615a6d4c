import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { CompleteDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { TickColumn } from '../../blocks/tick-columns.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate } from '../../present/present-signatures.ts'
import { codeLines } from '../../present/present-signed-place.ts'
import { createWording } from '../../wording.ts'
import { presentGifts } from './present-gifts.ts'
import { presentRights, type Rights } from './present-rights.ts'
import { presentTicks } from './present-ticks.ts'

/** What the list is about: whose car, and how it is handed over. */
export type DeliveryListInput = PaperBase & {
  readonly sale: Sale
  readonly customer: Customer
  readonly car: StockCar
  /** As it was, or as it is prepared. */
  readonly handOver: CompleteDraft
  /** The day of the hand-over. */
  readonly on: Day
}

/** 交车确认单: what was handed over and explained, what is still given, which rights run from when. */
export interface DeliveryListData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly ticksHeading: string
  readonly ticks: readonly TickColumn[]
  /** Absent where nothing is given. */
  readonly gifts?: LineTable
  readonly rights: Rights
  readonly afterHeading: string
  readonly after: FieldGrid
  readonly statement: Remark
  readonly signatures: readonly SignaturePlace[]
}

/** Words it. */
export function presentDeliveryList(input: DeliveryListInput): DeliveryListData {
  const { say, labelled, km } = createWording(input)
  const { sale, customer, car, handOver, staffName, shop } = input
  const gifts = presentGifts(input)
  const technician = handOver.technicianId === undefined ? '' : staffName(handOver.technicianId)
  return {
    frame: presentFrame('delivery-list', input, { cites: ['sales-contract'] }),
    fields: presentFields(input),
    ticksHeading: say('paper.delivery-list-heading'),
    ticks: presentTicks(input),
    ...(gifts === undefined ? {} : { gifts }),
    rights: presentRights(input),
    afterHeading: say('paper.delivery-after'),
    after: {
      columns: 2,
      rows: [
        [
          {
            label: say('paper.delivery-first-service'),
            value: say('paper.delivery-first-at', {
              on: handOver.firstServiceOn,
              km: km(handOver.firstServiceKm),
            }),
            isStrong: true,
            span: 2,
          },
        ],
        [
          { label: say('paper.delivery-technician'), value: technician },
          { label: say('paper.delivery-service-phone'), value: shop.phone },
        ],
      ],
    },
    statement: {
      heading: say('paper.delivery-statement-heading'),
      text: say(car.kind === 'used' ? 'paper.delivery-statement-used' : 'paper.delivery-statement'),
    },
    signatures: [
      presentBuyerPlace(input, customer),
      {
        label: labelled(
          say('paper.delivery-consultant-sign'),
          sale.handOver === undefined ? '' : staffName(sale.handOver.by),
        ),
        foot: blankDate(input),
      },
      {
        label: labelled(say('paper.delivery-technician-sign'), technician),
        foot: blankDate(input),
      },
    ],
  }
}

function presentBuyerPlace(input: DeliveryListInput, customer: Customer): SignaturePlace {
  const { say, labelled, dateTime } = createWording(input)
  const { signature } = input.handOver
  const label = labelled(say('paper.delivery-buyer-sign'), customer.name)
  if (signature === undefined) return { label, foot: blankDate(input), weight: 1.3 }
  const { path, width, height, at } = signature
  return {
    label,
    drawn: { path, width, height },
    ...codeLines(input, signature),
    foot: labelled(say('paper.date'), dateTime(at)),
    weight: 1.3,
  }
}

function presentFields(input: DeliveryListInput): FieldGrid {
  const { say, dateTime, km, list } = createWording(input)
  const { sale, customer, car, handOver } = input
  const field = (label: string, value = '', own: Partial<Field> = {}): Field => ({
    label,
    value,
    ...own,
  })
  const { fuelEighths, chargePercent, keyCount, plate = '' } = handOver
  const level = [
    ...(fuelEighths === undefined ? [] : [`${fuelEighths}/8`]),
    ...(chargePercent === undefined ? [] : [`${chargePercent}%`]),
  ]
  return {
    columns: 3,
    rows: [
      [
        field(say('paper.delivery-car'), car.name, { isStrong: true, span: 2 }),
        field(say('paper.color'), car.color),
      ],
      [
        field(say('paper.delivery-buyer'), customer.name, { isStrong: true }),
        field(say('paper.phone'), customer.phone),
        field(say('paper.delivery-contract'), sale.order?.number),
      ],
      [
        field(say('paper.vin'), car.vin),
        field(say('paper.plate'), plate === '' ? say('paper.no-plate') : formatPlate(plate)),
        field(say('paper.delivery-mileage'), km(handOver.mileageKm)),
      ],
      [
        field(say('paper.delivery-invoiced'), handOver.invoicedOn),
        field(
          say('paper.delivery-keys'),
          keyCount === undefined ? '' : say('paper.delivery-key-count', { count: keyCount }),
        ),
        field(say('paper.delivery-level'), list(level)),
      ],
      [
        field(
          say('paper.delivery-handed'),
          sale.handOver === undefined
            ? say('paper.delivery-not-handed')
            : dateTime(sale.handOver.at),
          { span: 3 },
        ),
      ],
    ],
  }
}
