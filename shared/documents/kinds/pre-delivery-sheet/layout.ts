import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { PreDeliverySheetData } from './present.ts'

// English answers are words, Chinese ones two or four characters.
const ANSWER_WIDTH = { 'zh-CN': 34, 'zh-TW': 34, en: 44 } as const

/** The sheet: which car, every point in the order of the walk, what came of it. */
export function layoutPreDeliverySheet(
  { frame, fields, points, verdict, signatures }: PreDeliverySheetData,
  options: LayoutOptions,
): PaperDefinition {
  const answer: LineColumn = {
    width: ANSWER_WIDTH[options.locale],
    alignment: 'center',
    isWhole: true,
  }
  const columns: readonly LineColumn[] = [
    { width: 150 },
    answer,
    answer,
    answer,
    answer,
    { width: '*' },
  ]
  return layoutPaper(frame, options, [
    layoutFieldGrid(fields, options, [126, '*', '*']),
    layoutLineTable(points, columns, options),
    layoutClosing(layoutRemarks([verdict], options), signatures, options),
  ])
}
