import { layoutCheckTable } from '../../blocks/check-table.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, GRID, LABEL_FILL } from '../../paper-look.ts'
import type { WindowSheetData } from './present.ts'

const NAME_SIZE = 17
const PRICE_SIZE = 20

/** The car and its price large, then what the law wants shown, then who answers for it. */
export const layoutWindowSheet = (data: WindowSheetData, options: LayoutOptions): PaperDefinition =>
  layoutPaper(data.frame, options, [
    layoutHead(data),
    layoutFieldGrid(data.fields, options),
    layoutCheckTable([data.usage], options),
    layoutCheckTable(data.papers, options),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])

const layoutHead = (data: WindowSheetData): PaperNode => ({
  table: {
    widths: ['*', 'auto'],
    body: [
      [
        { text: data.name, fontSize: NAME_SIZE, bold: true, verticalAlignment: 'middle' },
        {
          stack: [
            { text: data.priceLabel, alignment: 'right' },
            {
              text: data.price,
              fontSize: PRICE_SIZE,
              bold: true,
              alignment: 'right',
              noWrap: true,
            },
          ],
        },
      ],
      [
        {
          text: [{ text: `${data.warrantyLabel}　`, bold: true }, data.warranty],
          colSpan: 2,
          fillColor: LABEL_FILL,
        },
        {},
      ],
    ],
    dontBreakRows: true,
  },
  layout: GRID,
  margin: BELOW,
})
