import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { CreditNoteData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 70 },
  { width: 92, alignment: 'right' },
  { width: 92, alignment: 'right' },
]

/** The credit note on sheets of any size. */
export function layoutCreditNote(data: CreditNoteData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.lines, COLUMNS, options),
    layoutAmountRows(data.amounts),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}
