import { layoutCheckLine } from '../../blocks/check-boxes.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutFrame, layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { CHARGE_COLUMNS, PART_COLUMNS } from '../../blocks/part-columns.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutSummary } from '../../blocks/summary.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { SettlementData } from './present.ts'

const LABOUR_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 58 },
  { width: 40, alignment: 'right' },
  { width: 46, alignment: 'right' },
  { width: 50, alignment: 'right' },
  { width: 72, isWhole: true },
]
const AMOUNT_COLUMN = 4

/** The settlement list on sheets of any size. */
export function layoutSettlement(data: SettlementData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.labour, LABOUR_COLUMNS, options, AMOUNT_COLUMN),
    ...(data.parts === undefined ? [] : [layoutLineTable(data.parts, PART_COLUMNS, options)]),
    ...(data.charges === undefined ? [] : [layoutLineTable(data.charges, CHARGE_COLUMNS, options)]),
    layoutSummary(data.summary, options),
    layoutFrame([{ text: data.customerParts }, layoutCheckLine(data.oldParts)], options),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}
