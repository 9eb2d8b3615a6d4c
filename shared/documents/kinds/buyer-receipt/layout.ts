import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { BuyerReceiptData } from './present.ts'

/** Lays it out. */
export const layoutBuyerReceipt = (
  { frame }: BuyerReceiptData,
  options: LayoutOptions,
): PaperDefinition => layoutPaper(frame, options, [])
