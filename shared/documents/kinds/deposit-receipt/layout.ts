import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { DepositReceiptData } from './present.ts'

export function layoutDepositReceipt(
  data: DepositReceiptData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [layoutFieldGrid(data.fields, options)])
}
