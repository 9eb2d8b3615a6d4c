import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentParties } from '../../present/present-parties.ts'

export interface FollowUpSheetData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
}

export function presentFollowUpSheet(input: PaperInput): FollowUpSheetData {
  const party = presentParties(input)
  return {
    frame: presentFrame('follow-up-sheet', input, { cites: ['repair-order'] }),
    fields: { columns: 3, rows: [[party.customer, party.phone, party.plate]] },
  }
}
