import { layoutCostBars } from '../../blocks/cost-bars.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutSideBySide } from '../../blocks/side-by-side.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { ComparisonSheetData } from './present.ts'

/** The models in columns, then their costs as figures and bars with all that they take for granted. */
export const layoutComparisonSheet = (
  { frame, fields, facts, costs, remarks }: ComparisonSheetData,
  options: LayoutOptions,
): PaperDefinition =>
  layoutPaper(frame, options, [
    layoutFieldGrid(fields, options),
    ...layoutSideBySide(facts, options),
    ...layoutCostBars(costs, options),
    ...layoutRemarks(remarks, options),
  ])
