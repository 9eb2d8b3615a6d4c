import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { ReworkNoteData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 62, alignment: 'center' },
  { width: 66, alignment: 'right' },
  { width: 78, alignment: 'right' },
  { width: 104 },
]
/** The sum stands where the amounts are asked. */
const SUM_COLUMN = 3

/** The rework note on sheets of any size. */
export function layoutReworkNote(data: ReworkNoteData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.jobs, COLUMNS, options, SUM_COLUMN),
    ...layoutRemarks(data.findings, options),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}
