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
import type { SalesContractData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: '*' },
  { width: 78, alignment: 'right' },
]

/** The contract: parties, car, price, payment, terms, and both signatures. */
export function layoutSalesContract(
  data: SalesContractData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    headingOf(data.partiesHeading),
    layoutFieldGrid(data.parties, options),
    headingOf(data.carHeading),
    layoutFieldGrid(data.car, options),
    headingOf(data.priceHeading),
    layoutLineTable(data.lines, COLUMNS, options),
    headingOf(data.payHeading),
    layoutAmountRows(data.amounts),
    ...layoutRemarks(data.notes, options),
    layoutClosing([layoutTerms(data.termsHeading, data.terms, options)], data.signatures, options),
  ])
}

const headingOf = (text: string): PaperNode => ({ text, bold: true, margin: [0, 2, 0, 3] })
