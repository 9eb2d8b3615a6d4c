import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { jobColumns } from '../../blocks/job-columns.ts'
import { layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { CHARGE_COLUMNS, LIKELY_COLUMNS } from '../../blocks/part-columns.ts'
import { layoutPartsConsent } from '../../blocks/parts-consent.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { EstimateData } from './present.ts'

/** The estimate on sheets of any size. */
export function layoutEstimate(data: EstimateData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.jobs, jobColumns(options.locale), options),
    ...(data.charges === undefined ? [] : [layoutLineTable(data.charges, CHARGE_COLUMNS, options)]),
    layoutAmountRows(data.amounts),
    ...(data.likely === undefined ? [] : [layoutLineTable(data.likely, LIKELY_COLUMNS, options)]),
    layoutClosing(
      [...layoutPartsConsent(data.partsConsent, options), ...layoutRemarks(data.remarks, options)],
      data.signatures,
      options,
    ),
  ])
}
