import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { FinalInspectionData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 124 },
  { width: 104 },
  { width: 52 },
  { width: 56 },
]

const CHECK_COLUMNS: readonly LineColumn[] = [{ width: '*' }, { width: 150 }, { width: 150 }]

/** The final inspection on sheets of any size. */
export function layoutFinalInspection(
  data: FinalInspectionData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.items, COLUMNS, options),
    ...(data.checks === undefined ? [] : [layoutLineTable(data.checks, CHECK_COLUMNS, options)]),
    layoutClosing(
      [layoutFieldGrid(data.result, options), ...layoutRemarks(data.remarks, options)],
      data.signatures,
      options,
    ),
  ])
}
