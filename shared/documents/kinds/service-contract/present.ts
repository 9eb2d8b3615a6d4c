import { formatHours } from '#shared/kernel/hours.ts'
import { sum } from '#shared/kernel/money.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentParties } from '../../present/present-parties.ts'
import { issueDate } from '../../present/present-signatures.ts'
import { presentSignedPlace } from '../../present/present-signed-place.ts'
import { createWording } from '../../wording.ts'

/** 美容装饰服务合同: hours, price, effects and risks, explained before work begins. */
export interface ServiceContractData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly works: LineTable
  /** Absent when nothing else was agreed. */
  readonly note?: { readonly heading: string; readonly text: string }
  readonly termsHeading: string
  readonly terms: readonly string[]
  readonly signatures: readonly SignaturePlace[]
}

const TERMS = ['price', 'explained', 'unsafe', 'quality', 'care'] as const

/** Says what the written contract says; without one it has no lines. */
export function presentServiceContract(input: PaperInput): ServiceContractData {
  const { say, amount, dateTime, labelled } = createWording(input)
  const { visit, staffName } = input
  const { contract } = visit
  const items = contract?.items ?? []
  const total = sum(items.map((item) => item.amount))
  const party = presentParties(input)
  return {
    frame: presentFrame('service-contract', input, { cites: ['repair-order'] }),
    fields: {
      columns: 3,
      rows: [
        [party.customer, party.phone, party.plate],
        [party.model, party.vin, party.color],
        [
          {
            label: say('paper.contract-explained-by'),
            value: contract === undefined ? '' : staffName(contract.explainedBy),
          },
          {
            label: say('paper.contract-explained-at'),
            value: contract === undefined ? '' : dateTime(contract.explainedAt),
          },
          party.promised,
        ],
      ],
    },
    works: {
      head: [
        say('paper.contract-work'),
        say('paper.contract-effects'),
        say('paper.contract-risks'),
        say('paper.contract-hours'),
        say('paper.amount'),
      ],
      lines: items.map((item) => ({
        cells: [item.name, item.effects, item.risks, formatHours(item.hours), amount(item.amount)],
      })),
      sums: [
        {
          label: `${say('paper.contract-sum')}　${amountRow(input, '', total).inWords}`,
          value: amount(total),
        },
      ],
    },
    ...(contract === undefined || contract.note === ''
      ? {}
      : { note: { heading: say('paper.contract-note'), text: contract.note } }),
    termsHeading: say('paper.contract-terms'),
    terms: TERMS.map((term) => say(`paper.contract-term-${term}`)),
    signatures: [
      presentSignedPlace(input, say('paper.contract-customer-sign'), contract),
      {
        label: labelled(
          say('paper.contract-shop-sign'),
          contract === undefined ? '' : staffName(contract.explainedBy),
        ),
        foot: issueDate(input),
      },
    ],
  }
}
