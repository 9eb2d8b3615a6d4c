import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { LoanAgreementData } from './present.ts'

export function layoutLoanAgreement(
  data: LoanAgreementData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [layoutFieldGrid(data.fields, options)])
}
