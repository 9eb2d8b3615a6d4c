import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutTickColumns } from '../../blocks/tick-columns.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { DeliveryListData } from './present.ts'

const GIFT_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 80, alignment: 'center' },
  { width: 110, alignment: 'center' },
]

const RIGHT_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 80, alignment: 'center' },
  { width: 110, alignment: 'right' },
]

/** The list: whose car, what goes with it, what is given, rights and the first service, signatures. */
export function layoutDeliveryList(
  data: DeliveryListData,
  options: LayoutOptions,
): PaperDefinition {
  const { frame, fields, gifts, rights, after, statement, signatures } = data
  return layoutPaper(frame, options, [
    layoutFieldGrid(fields, options, [126, '*', '*']),
    layoutTickColumns(data.ticksHeading, data.ticks, options),
    ...(gifts === undefined ? [] : [layoutLineTable(gifts, GIFT_COLUMNS, options)]),
    ...(rights.terms === undefined
      ? []
      : [headingOf(rights.heading), layoutLineTable(rights.terms, RIGHT_COLUMNS, options)]),
    ...(rights.instead === undefined ? [] : layoutRemarks([rights.instead], options)),
    headingOf(data.afterHeading),
    layoutFieldGrid(after, options),
    layoutClosing(layoutRemarks([statement], options), signatures, options),
  ])
}

const headingOf = (text: string): PaperNode => ({ text, bold: true, margin: [0, 2, 0, 3] })
