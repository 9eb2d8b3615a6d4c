import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutTerms } from '../../blocks/terms.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { QuotationData } from './present.ts'

const LINES: readonly LineColumn[] = [
  { width: 132 },
  { width: '*' },
  { width: 84, alignment: 'right' },
]

const YEARS: readonly LineColumn[] = [
  { width: '*' },
  { width: 84, alignment: 'right' },
  { width: 84, alignment: 'right' },
  { width: 84, alignment: 'right' },
  { width: 84, alignment: 'right' },
]

/** Buyer and car, what it costs, how it is paid, the loan year by year, terms, and two names. */
export function layoutQuotation(data: QuotationData, options: LayoutOptions): PaperDefinition {
  const { loan, words } = data
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.lines, LINES, options),
    layoutAmountRows(data.amounts),
    ...(loan === undefined
      ? []
      : [
          headingOf(loan.heading),
          layoutFieldGrid(loan.fields, options),
          layoutLineTable(loan.years, YEARS, options),
        ]),
    ...layoutRemarks(words === undefined ? [] : [words], options),
    layoutTerms(data.termsHeading, data.terms, options),
    layoutClosing([], data.signatures, options),
  ])
}

const headingOf = (text: string): PaperNode => ({ text, bold: true, margin: [0, 2, 0, 3] })
