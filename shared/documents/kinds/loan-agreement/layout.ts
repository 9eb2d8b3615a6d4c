import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutTerms } from '../../blocks/terms.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { LoanAgreementData } from './present.ts'

/** The agreement: parties and cars, out, back, terms, three signatures. */
export function layoutLoanAgreement(
  data: LoanAgreementData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    headingOf(data.outHeading),
    layoutFieldGrid(data.out, options),
    layoutTerms(data.termsHeading, data.terms, options),
    headingOf(data.backHeading),
    layoutClosing([layoutFieldGrid(data.back, options)], data.signatures, options),
  ])
}

const headingOf = (text: string): PaperNode => ({ text, bold: true, margin: [0, 2, 0, 3] })
