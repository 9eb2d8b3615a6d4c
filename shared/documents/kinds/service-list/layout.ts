import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { ServiceListData } from './present.ts'

/** The car, the services line by line, and what holds for all of them. */
export const layoutServiceList = (data: ServiceListData, options: LayoutOptions): PaperDefinition =>
  layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(
      data.services,
      [{ width: 130 }, { width: '*' }, { width: 80, alignment: 'right' }],
      options,
    ),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
