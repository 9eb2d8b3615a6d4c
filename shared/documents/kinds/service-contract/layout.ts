import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutTerms } from '../../blocks/terms.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { ServiceContractData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: 82 },
  { width: '*' },
  { width: '*' },
  { width: 44, alignment: 'right' },
  { width: 58, alignment: 'right' },
]

/** The contract: who and which car, work by work, the terms, both signatures. */
export function layoutServiceContract(
  data: ServiceContractData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.works, COLUMNS, options),
    ...layoutRemarks(data.note === undefined ? [] : [data.note], options),
    layoutClosing([layoutTerms(data.termsHeading, data.terms, options)], data.signatures, options),
  ])
}
