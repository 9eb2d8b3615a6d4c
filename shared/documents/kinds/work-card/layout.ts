import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { WorkCardData } from './present.ts'

const WORK_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 62 },
  { width: 96 },
  { width: 34, alignment: 'center' },
  { width: 100 },
]

const PART_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 120 },
  { width: 62 },
  { width: 54 },
  { width: 40, alignment: 'center' },
]

/** The work card on sheets of any size. */
export function layoutWorkCard(data: WorkCardData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    ...layoutRemarks(data.remarks, options),
    layoutLineTable(data.work, WORK_COLUMNS, options),
    ...(data.parts === undefined ? [] : [layoutLineTable(data.parts, PART_COLUMNS, options)]),
    layoutClosing(layoutRemarks(data.notes, options), data.signatures, options),
  ])
}
