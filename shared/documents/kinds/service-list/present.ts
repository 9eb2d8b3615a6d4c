import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate, issueDate } from '../../present/present-signatures.ts'
import {
  kmOf,
  owesWarranty,
  plateOf,
  sayWarranty,
  type UsedCarPaperInput,
} from '../../present/present-used-car.ts'
import { createWording } from '../../wording.ts'

/** 售后服务清单: what the shop does for the buyer of a used car, on which terms, at which price. */
export interface ServiceListData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly services: LineTable
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Words it: the warranty of the law first, the shop's own promise, then what the shop has set. */
export function presentServiceList(input: UsedCarPaperInput): ServiceListData {
  const { say, labelled, amount, money, km } = createWording(input)
  const { car, shop } = input
  const { promise } = usedOf(car).sheet ?? {}
  const mileage = kmOf(input)
  const included = say('paper.used-included')
  const lines: Line[] = [
    {
      cells: [
        say('paper.used-warranty'),
        sayWarranty(input),
        owesWarranty(input) === true ? included : '—',
      ],
    },
    ...(promise === undefined ? [] : [{ cells: [say('paper.used-promise'), promise, included] }]),
    ...(shop.usedServices ?? []).map(({ name, terms, price }) => ({
      cells: [name, terms === '' ? '—' : terms, price === undefined ? included : amount(price)],
    })),
    {
      cells: [
        say('paper.used-repairs-after'),
        say('paper.used-labour-rate', { rate: money(shop.labourRate) }),
        say('paper.used-by-estimate'),
      ],
    },
  ]
  return {
    frame: presentFrame('service-list', input, { cites: ['window-sheet'] }),
    fields: {
      columns: 2,
      rows: [
        [
          { label: say('paper.used-car'), value: car.name, isStrong: true },
          { label: say('paper.used-plate'), value: plateOf(input) },
        ],
        [
          { label: say('paper.vin'), value: car.vin },
          {
            label: say('paper.used-mileage'),
            value: mileage === undefined ? say('paper.used-unknown') : km(mileage),
          },
        ],
      ],
    },
    services: {
      head: [say('paper.used-service'), say('paper.used-terms'), say('paper.used-price')],
      lines,
    },
    remarks: [{ heading: say('paper.used-service-heading'), text: say('paper.used-service-note') }],
    signatures: [
      { label: labelled(say('paper.used-dealer-sign'), shop.name), foot: issueDate(input) },
      { label: labelled(say('paper.used-buyer-sign'), ''), foot: blankDate(input) },
    ],
  }
}
