import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { jobColumns } from '../../blocks/job-columns.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { LIKELY_COLUMNS } from '../../blocks/part-columns.ts'
import { layoutPartsConsent } from '../../blocks/parts-consent.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { SupplementData } from './present.ts'

const CONSENT_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 54 },
  { width: 60 },
  { width: 90 },
  { width: 82 },
]

/** The supplement on sheets of any size. */
export function layoutSupplement(data: SupplementData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.jobs, jobColumns(options.locale), options),
    layoutAmountRows(data.amounts),
    ...(data.likely === undefined ? [] : [layoutLineTable(data.likely, LIKELY_COLUMNS, options)]),
    layoutLineTable(data.consents, CONSENT_COLUMNS, options),
    layoutClosing(
      [...layoutPartsConsent(data.partsConsent, options), ...layoutRemarks(data.remarks, options)],
      data.signatures,
      options,
    ),
  ])
}
