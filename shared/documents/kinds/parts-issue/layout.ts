import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { PartsIssueData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 98 },
  { width: 112 },
  { width: 56 },
  { width: 44 },
  { width: 46 },
  { width: 40 },
]

/** The parts issue slip on sheets of any size. */
export function layoutPartsIssue(data: PartsIssueData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.parts, COLUMNS, options),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}
