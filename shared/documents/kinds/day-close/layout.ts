import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { DayCloseData } from './present.ts'

const USUAL_REASONS = 6
/** The reasons of a visit have room; with those of car sales the columns are narrower. */
const takingsColumns = (reasons: number): LineColumn[] => [
  { width: '*' },
  ...Array.from({ length: reasons }, (): LineColumn => {
    return { width: reasons > USUAL_REASONS ? 42 : 66, alignment: 'right' }
  }),
]
const COUNTS: readonly LineColumn[] = [
  { width: '*', alignment: 'right' },
  { width: 120, alignment: 'right' },
  { width: 160, alignment: 'right' },
]
const MOVEMENTS: readonly LineColumn[] = [
  { width: 92 },
  { width: '*' },
  { width: 80 },
  { width: 90, alignment: 'right' },
]

/** The day's close on sheets of any size. */
export function layoutDayClose(data: DayCloseData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.takings, takingsColumns(data.takings.head.length - 1), options),
    layoutFieldGrid(data.cash, options),
    ...(data.movements === undefined ? [] : [layoutLineTable(data.movements, MOVEMENTS, options)]),
    ...(data.counts === undefined ? [] : [layoutLineTable(data.counts, COUNTS, options)]),
    layoutAmountRows(data.amounts),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}
