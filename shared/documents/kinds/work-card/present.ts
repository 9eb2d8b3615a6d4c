import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentParties } from '../../present/present-parties.ts'

export interface WorkCardData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
}

export function presentWorkCard(input: PaperInput): WorkCardData {
  const party = presentParties(input)
  return {
    frame: presentFrame('work-card', input, { cites: ['repair-order'] }),
    fields: { columns: 3, rows: [[party.customer, party.phone, party.plate]] },
  }
}
