import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutCheckTable } from '../../blocks/check-table.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutFrame } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { CHARGE_COLUMNS } from '../../blocks/part-columns.ts'
import { layoutPartsConsent } from '../../blocks/parts-consent.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { RepairOrderData } from './present.ts'

const ITEM_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 66 },
  { width: 44, alignment: 'right' },
  { width: 50, alignment: 'right' },
  { width: 58, alignment: 'right' },
]

const PART_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 104 },
  { width: 54 },
  { width: 42 },
  { width: 44, alignment: 'right' },
  { width: 50, alignment: 'right' },
  { width: 58, alignment: 'right' },
]

/** The repair order, once for each copy. */
export function layoutRepairOrder(data: RepairOrderData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.parties, options),
    layoutFieldGrid(data.fields, options),
    layoutLineTable(data.items, ITEM_COLUMNS, options),
    ...(data.parts === undefined ? [] : [layoutLineTable(data.parts, PART_COLUMNS, options)]),
    ...(data.charges === undefined ? [] : [layoutLineTable(data.charges, CHARGE_COLUMNS, options)]),
    layoutAmountRows(data.budget),
    layoutCheckTable(data.checks, options),
    layoutClosing(
      [...layoutPartsConsent(data.partsConsent, options), layoutTerms(data, options)],
      data.signatures,
      options,
    ),
  ])
}

// Small as contracts are: with it all three languages keep a usual order on one page.
const TERM_SIZE = 7

function layoutTerms({ termsHeading, terms }: RepairOrderData, options: LayoutOptions): PaperNode {
  return layoutFrame(
    [
      { text: termsHeading, bold: true },
      ...terms.map(
        (term, index): PaperNode => ({ text: `${index + 1}. ${term}`, fontSize: TERM_SIZE }),
      ),
    ],
    options,
  )
}
