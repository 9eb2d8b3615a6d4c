import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { NeedsSheetData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: 26, alignment: 'center' },
  { width: 138 },
  { width: 58, alignment: 'right' },
  { width: '*' },
  { width: 104 },
]

/** What was said, then the cars from the one that suits best, then what is still to be asked. */
export const layoutNeedsSheet = (
  { frame, fields, cars, remarks }: NeedsSheetData,
  options: LayoutOptions,
): PaperDefinition =>
  layoutPaper(frame, options, [
    layoutFieldGrid(fields, options),
    ...(cars.lines.length === 0 ? [] : [layoutLineTable(cars, COLUMNS, options)]),
    ...layoutRemarks(remarks, options),
  ])
