import type { PaperDefinition } from '../paper-definition.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { type AmountRow, layoutAmountRows } from './amount-rows.ts'
import { type FieldGrid, layoutFieldGrid } from './field-grid.ts'
import { layoutRemarks, type Remark } from './framed.ts'
import { layoutPaper, type PaperFrame } from './paper-frame.ts'
import { layoutClosing, type SignaturePlace } from './signatures.ts'

/** A receipt for money: from whom, for which car, how much in figures and capitals, by whom. */
export interface Receipt {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly amounts: readonly AmountRow[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** A receipt on sheets of any size; A4 cut in half is usual, and lies. */
export function layoutReceipt(data: Receipt, given: LayoutOptions): PaperDefinition {
  const options = { ...given, isLying: true }
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutAmountRows(data.amounts),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}
