import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentOldPartsAnswer } from '../../present/present-old-parts-answer.ts'
import { presentParties } from '../../present/present-parties.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { type ComparisonCard, presentComparison } from './present-comparison.ts'
import { presentRegister } from './present-register.ts'

/** 旧件对比单: the part that came off beside the new one, measured and held to its limit. */
export interface OldPartsData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly cards: readonly ComparisonCard[]
  /** Where each replaced part goes. Absent on papers issued before there was a register. */
  readonly register?: LineTable
  /** Said when there is nothing to show or to list. */
  readonly nothing?: string
  readonly oldParts: CheckLine
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Every comparison of the visit; values nobody measured are said to be missing. */
export function presentOldParts(input: PaperInput): OldPartsData {
  const { say } = createWording(input)
  const { visit, staffName } = input
  const party = presentParties(input)
  const register = presentRegister(input)
  return {
    frame: presentFrame('old-parts', input, { cites: ['repair-order', 'settlement'] }),
    fields: {
      columns: 3,
      rows: [
        [party.customer, party.phone, party.plate],
        [party.model, party.vin, party.mileageIn],
        [party.arrived, party.technician, party.advisor],
      ],
    },
    cards: visit.comparisons.map((comparison, index) =>
      presentComparison(input, comparison, index + 1),
    ),
    ...(register === undefined ? {} : { register }),
    ...(visit.comparisons.length === 0 && register === undefined
      ? { nothing: say('paper.no-comparisons') }
      : {}),
    oldParts: presentOldPartsAnswer(input),
    remarks: [{ heading: say('paper.notes'), text: say('paper.old-parts-basis') }],
    signatures: [
      customerPlace(input, say('paper.old-parts-sign')),
      {
        label: named(input, say('trade.role.advisor'), staffName(visit.advisorId)),
        foot: issueDate(input),
      },
    ],
  }
}
