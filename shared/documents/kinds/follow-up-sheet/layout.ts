import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { FollowUpSheetData } from './present.ts'

const WORK_COLUMNS: readonly LineColumn[] = [{ width: '*' }, { width: 90 }, { width: 150 }]

const CALL_COLUMNS: readonly LineColumn[] = [
  { width: 22, alignment: 'center' },
  { width: 54 },
  { width: 48 },
  { width: 66 },
  { width: '*' },
  { width: 112 },
  { width: 44 },
]

/** The follow-up sheet on sheets of any size. */
export function layoutFollowUpSheet(
  data: FollowUpSheetData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.work, WORK_COLUMNS, options),
    ...layoutRemarks(data.remarks, options),
    layoutLineTable(data.calls, CALL_COLUMNS, options),
    layoutClosing(
      [layoutFieldGrid(data.handling, options), ...layoutRemarks(data.notes, options)],
      data.signatures,
      options,
    ),
  ])
}
