import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 购车退款凭证. */
export interface BuyerRefundData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentBuyerRefund = (input: PaperBase): BuyerRefundData => ({
  frame: presentFrame('buyer-refund', input),
})
