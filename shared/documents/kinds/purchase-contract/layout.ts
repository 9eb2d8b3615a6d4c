import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutTerms } from '../../blocks/terms.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { PurchaseContractData } from './present.ts'

const DECLARED_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 62, alignment: 'center' },
  { width: 62, alignment: 'center' },
]

/** Parties, car, declarations, price in capitals, hand-over, terms, two signatures. */
export function layoutPurchaseContract(
  data: PurchaseContractData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.parties, options),
    headingOf(data.carHeading),
    layoutFieldGrid(data.car, options),
    headingOf(data.declaredHeading),
    layoutLineTable(data.declared, DECLARED_COLUMNS, options),
    layoutFieldGrid(data.declaredWords, options),
    headingOf(data.priceHeading),
    layoutAmountRows(data.price),
    layoutFieldGrid(data.payment, options),
    headingOf(data.handOverHeading),
    layoutFieldGrid(data.handOver, options),
    layoutClosing([layoutTerms(data.termsHeading, data.terms, options)], data.signatures, options),
  ])
}

const headingOf = (text: string): PaperNode => ({ text, bold: true, margin: [0, 2, 0, 3] })
