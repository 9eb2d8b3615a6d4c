import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 购车收款凭证. */
export interface BuyerReceiptData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentBuyerReceipt = (input: PaperBase): BuyerReceiptData => ({
  frame: presentFrame('buyer-receipt', input),
})
